package org.gongkai.sample.district;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.gongkai.model.Agency;
import org.gongkai.model.CellKey;
import org.gongkai.sample.Dice;
import org.gongkai.sample.figure.FigureSeries;
import org.gongkai.sample.figure.SampleForm;
import org.gongkai.sample.figure.SampleSize;
import org.gongkai.sample.report.Narrator;
import org.gongkai.sample.report.SampleReport;

/** An agency of a made-up district and how busy it is. */
record Member(Agency agency, SampleSize size) {

  /**
   * Its reports for the years in which it exists; a successor's begin where its predecessor's end.
   */
  SortedMap<Integer, SampleReport> reports(long seed, int firstYear, int lastYear) {
    return reports(seed, firstYear, lastYear, year -> form(seed, book(), year));
  }

  /** The same, each year in the form that is chosen for it. */
  SortedMap<Integer, SampleReport> reports(
      long seed, int firstYear, int lastYear, IntFunction<SampleForm> forms) {
    String book = book();
    FigureSeries series = new FigureSeries(size, Dice.of(seed, "figures", book));
    SortedMap<Integer, SampleReport> reports = new TreeMap<>();
    for (int year = firstYear; year <= lastYear; year++) {
      SampleForm form = forms.apply(year);
      Map<CellKey, BigDecimal> figures = series.next(form);
      if (agency.isActiveIn(year)) {
        reports.put(year, report(seed, year, form, figures));
      }
    }
    return reports;
  }

  /** Whose figures go on in its reports. */
  private String book() {
    return agency.predecessors().stream().findFirst().orElse(agency.code());
  }

  /** The report with these figures. */
  SampleReport report(long seed, int year, SampleForm form, Map<CellKey, BigDecimal> figures) {
    Dice dice = Dice.of(seed, "words", agency.code(), year);
    return SampleReport.of(
        agency, year, form, figures, Narrator.write(agency, year, form, figures, dice));
  }

  /** The form of the year; now and then the mixture. */
  private static SampleForm form(long seed, String book, int year) {
    SampleForm form = SampleForm.forYear(year);
    boolean mixed = form == SampleForm.FORM_2021 && Dice.of(seed, "form", book, year).oneIn(25);
    return mixed ? SampleForm.MIXED : form;
  }
}
