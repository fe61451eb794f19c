package org.gongkai.output.workbook;

import static org.gongkai.form.ReportCells.AMOUNT;
import static org.gongkai.form.ReportCells.CORRECTED;
import static org.gongkai.form.ReportCells.DECISIONS;
import static org.gongkai.form.ReportCells.IN_FORCE;
import static org.gongkai.form.ReportCells.ISSUED;
import static org.gongkai.form.ReportCells.TOTAL;
import static org.gongkai.form.ReportCells.cases;
import static org.gongkai.form.ReportCells.disclosure;
import static org.gongkai.form.ReportCells.requests;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.form.Break;
import org.gongkai.form.ReportCells;
import org.gongkai.form.RequestRoles;
import org.gongkai.model.CellKey;
import org.gongkai.output.sums.DistrictTotals;
import org.gongkai.rollup.indicator.IndicatorText;
import org.jspecify.annotations.Nullable;

/**
 * 历年趋势: a line a key figure or rate, a column a year, and charts of the most asked ones. Where the
 * form or the law changed between two years a remark says so.
 */
final class TrendSheet implements BookSheet {

  private static final List<String> COLUMNS = List.of("quantity", "formula");
  private static final int YEAR = 11;
  private static final int FORMULA = 90;

  private static final CellKey RECEIVED = requests(ReportCells.RECEIVED);
  private static final CellKey ANSWERED = requests(ReportCells.ANSWERED);
  private static final CellKey REVIEWS = cases("review", TOTAL);
  private static final CellKey SUITS = cases(ReportCells.SUITS, TOTAL);
  private static final CellKey LATER_SUITS = cases(ReportCells.LATER_SUITS, TOTAL);

  private static final List<CellKey> BEFORE_OUTCOMES =
      List.of(RECEIVED, requests(ReportCells.CARRIED_IN), ANSWERED);

  private static final List<CellKey> AFTER_OUTCOMES =
      List.of(
          requests(ReportCells.CARRIED_OUT),
          REVIEWS,
          cases("review", CORRECTED),
          SUITS,
          LATER_SUITS,
          disclosure(ReportCells.NORMATIVE_DOCUMENTS, ISSUED),
          disclosure(ReportCells.NORMATIVE_DOCUMENTS, IN_FORCE),
          disclosure("licensing", DECISIONS),
          disclosure("penalties", DECISIONS),
          disclosure("coercion", DECISIONS),
          disclosure("fees", AMOUNT));

  private static final List<String> SHARES =
      List.of("full_grant_rate", "partial_rate", "denial_rate", "unavailable_rate");

  @Override
  public String id() {
    return "trend";
  }

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public void write(DistrictBookData material, Spreadsheet spreadsheet) {
    Page page = spreadsheet.page(material.text("sheet.trend"));
    List<DistrictTotals> years =
        material.years().stream().sorted(Comparator.comparing(DistrictTotals::year)).toList();
    head(material, page, years);
    TrendCharts charts = new TrendCharts(spreadsheet.canvas(page), years, COLUMNS.size());
    List<TrendLine> figures = figures(material, page, years);
    List<TrendLine> rates = rates(material, page, years);
    remarks(material, page, years);
    page.breakAfter();
    int top = page.rowIndex() + 2;
    charts.columns(top, 0, material.text("trend.requests"), only(figures, RECEIVED, ANSWERED));
    charts.lines(top, 1, material.text("trend.results"), only(rates, SHARES.toArray()));
    charts.columns(
        top, 2, material.text("trend.disputes"), only(figures, REVIEWS, SUITS, LATER_SUITS));
  }

  private static void head(DistrictBookData material, Page page, List<DistrictTotals> years) {
    page.widths(60, FORMULA).alike(COLUMNS.size(), years.size(), YEAR);
    int columns = COLUMNS.size() + years.size();
    page.whole(material.text("trend.title", material.district()), columns, SheetStyle.TITLE);
    page.whole(material.standings(), columns, SheetStyle.NOTE);
    page.row(22);
    COLUMNS.forEach(column -> page.text(material.text("column." + column), SheetStyle.HEAD));
    years.forEach(year -> page.value(BigDecimal.valueOf(year.year()), SheetStyle.HEAD));
    page.freeze(1, 3);
    page.row().text(material.text("trend.reported"), SheetStyle.TEXT).text("", SheetStyle.TEXT);
    years.forEach(year -> page.text(year.reporting() + " / " + year.expected(), SheetStyle.WORD));
  }

  private static List<TrendLine> figures(
      DistrictBookData material, Page page, List<DistrictTotals> years) {
    List<TrendLine> lines = new ArrayList<>();
    for (CellKey key : keys(material)) {
      List<@Nullable BigDecimal> values = new ArrayList<>();
      years.forEach(year -> values.add(year.total(key)));
      page.row().text(material.name(key), SheetStyle.TEXT).text("", SheetStyle.TEXT);
      values.forEach(page::number);
      lines.add(new TrendLine(key, legend(material, key), page.rowIndex(), values));
    }
    return lines;
  }

  private static List<CellKey> keys(DistrictBookData material) {
    Stream<CellKey> outcomes =
        RequestRoles.of(material.edition().forms()).outcomes().stream()
            .map(outcome -> requests(outcome.code()));
    return Stream.of(BEFORE_OUTCOMES.stream(), outcomes, AFTER_OUTCOMES.stream())
        .flatMap(each -> each)
        .toList();
  }

  /** A short name of what is drawn. */
  private static String legend(DistrictBookData material, CellKey key) {
    String name = "trend.line." + key.category();
    return material.words().has(name) ? material.text(name) : material.name(key);
  }

  private static List<TrendLine> rates(
      DistrictBookData material, Page page, List<DistrictTotals> years) {
    List<TrendLine> lines = new ArrayList<>();
    for (IndicatorText text : material.indices().texts()) {
      if (!text.isShare() || text.id().contains(".")) {
        continue;
      }
      List<@Nullable BigDecimal> values = new ArrayList<>();
      for (DistrictTotals year : years) {
        values.add(material.indices().ofDistrict(year.year(), text.id()).orElse(null));
      }
      page.row(CellText.height(text.formula(), FORMULA))
          .text(text.label(), SheetStyle.TEXT)
          .text(text.formula(), SheetStyle.TEXT);
      values.forEach(page::percent);
      lines.add(new TrendLine(text.id(), text.label(), page.rowIndex(), values));
    }
    return lines;
  }

  private static void remarks(DistrictBookData material, Page page, List<DistrictTotals> years) {
    int first = years.get(0).year();
    int last = years.get(years.size() - 1).year();
    int columns = COLUMNS.size() + years.size();
    page.whole(material.text("trend.remark"), columns, SheetStyle.NOTE);
    material.edition().officeForms().all().stream()
        .filter(form -> first < form.fromYear() && form.fromYear() <= last)
        .forEach(
            form ->
                page.whole(
                    material.text("trend.form", form.fromYear(), form.basis()),
                    columns,
                    SheetStyle.NOTE));
    material.edition().officeForms().all().stream()
        .flatMap(form -> form.breaks().stream())
        .filter(each -> each.separates(first, last))
        .forEach(each -> page.whole(remark(material, each), columns, SheetStyle.NOTE));
  }

  private static String remark(DistrictBookData material, Break each) {
    return material.text(
        "trend.break", each.year(), material.cells().table(each.section()), each.basis());
  }

  private static List<TrendLine> only(List<TrendLine> lines, Object... ids) {
    List<Object> wanted = List.of(ids);
    return lines.stream().filter(line -> wanted.contains(line.id())).toList();
  }
}
