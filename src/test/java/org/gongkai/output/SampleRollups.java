package org.gongkai.output;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.form.Comparability;
import org.gongkai.form.FormCell;
import org.gongkai.model.CellKey;
import org.gongkai.rollup.CellLevel;
import org.gongkai.rollup.CellLevels;
import org.gongkai.rollup.Gap;
import org.gongkai.rollup.RollupRow;
import org.gongkai.rollup.indicator.ComparisonRow;
import org.gongkai.rollup.indicator.DistrictIndicatorRow;
import org.gongkai.rollup.years.ComparisonCaveat;
import org.gongkai.rollup.years.YearChange;
import org.jspecify.annotations.Nullable;

/** The derived figures of the made-up edition. */
public final class SampleRollups {

  private SampleRollups() {}

  /** As the cells stand beside each other in the form of the year. */
  private static CellLevel level(int year, CellKey cell) {
    List<FormCell> cells = Samples.FORMS.forYear(year).orElseThrow().cells();
    return new CellLevels(Samples.FORMS).among(cells.stream().map(FormCell::key).toList()).of(cell);
  }

  /** Sums of a few cells; the figures tell where they belong. */
  static List<RollupRow> districts(int reporting) {
    List<RollupRow> rows = new ArrayList<>();
    rows.add(row(null, 2020, "2019", "active_disclosure/licensing/items_change", "-3", reporting));
    rows.add(row(null, 2020, "2019", "requests/result.other/total", "4", reporting));
    rows.add(row(null, 2021, "2021", "active_disclosure/fees/amount", "251000.50", reporting));
    int figure = 1;
    for (FormCell cell : Samples.FORMS.get("2021").cells()) {
      if (!cell.key().section().equals("active_disclosure")) {
        String total = Integer.toString(figure++);
        rows.add(row(null, 2021, "2021", cell.key().toString(), total, reporting));
      }
    }
    rows.add(row(null, 2021, "2019", "requests/result.other/total", "9", reporting));
    return rows;
  }

  /** The sum of a group that the form prints without figures. */
  public static RollupRow group() {
    RollupRow part = row(null, 2021, "2021", "requests/result.unavailable.not_held/total", "75", 2);
    CellKey cell = new CellKey("requests", "result.unavailable", "total");
    String line = part.categoryLabel().substring(0, part.categoryLabel().lastIndexOf('>'));
    return new RollupRow(
        part.district(),
        null,
        part.year(),
        part.form(),
        cell,
        part.sectionLabel(),
        line,
        part.measureLabel(),
        part.unit(),
        part.total(),
        part.mean(),
        part.median(),
        part.min(),
        part.max(),
        part.agenciesWithValue(),
        part.agenciesReporting(),
        part.agenciesExpected(),
        part.level(),
        part.plain(),
        part.members());
  }

  /** One table that is not in the sums at all, and one of which two cells are not. */
  static List<Gap> gaps() {
    return List.of(
        new Gap(Samples.DISTRICT, "T-1", 2020, "active_disclosure", 2, false),
        new Gap(Samples.DISTRICT, "T-1", 2021, "requests", 175, true));
  }

  static List<RollupRow> types() {
    return List.of(
        row("department", 2020, "2019", "active_disclosure/licensing/items_change", "-3", 1),
        row("town", 2020, "2019", "active_disclosure/procurement/amount", "", 1));
  }

  private static RollupRow row(
      @Nullable String type, int year, String form, String cell, String total, int reporting) {
    String[] codes = cell.split("/", -1);
    FormCell labelled =
        Samples.FORMS.get(form).find(new CellKey(codes[0], codes[1], codes[2])).orElseThrow();
    BigDecimal sum = total.isEmpty() ? null : new BigDecimal(total);
    return new RollupRow(
        Samples.DISTRICT,
        type,
        year,
        form,
        labelled.key(),
        labelled.sectionLabel(),
        labelled.categoryLabel(),
        labelled.measureLabel(),
        labelled.unit(),
        sum,
        sum,
        sum,
        sum,
        sum,
        sum == null ? 0 : 1,
        reporting,
        3,
        level(year, labelled.key()),
        sum != null,
        "");
  }

  static List<ComparisonRow> comparisons() {
    return List.of(
        new ComparisonRow(
            Samples.DISTRICT,
            "",
            2021,
            "zero_request_share",
            "零申请单位占比",
            "比例",
            BigDecimal.ONE,
            BigDecimal.valueOf(2),
            null,
            new BigDecimal("0.5000"),
            null,
            null,
            null,
            false),
        new ComparisonRow(
            Samples.DISTRICT,
            "T-1",
            2021,
            "disclosure_rate",
            "公开率",
            "比例",
            BigDecimal.valueOf(25),
            BigDecimal.valueOf(42),
            new BigDecimal("0.5952"),
            new BigDecimal("0.5954"),
            new BigDecimal("0.6"),
            1,
            2,
            true));
  }

  static List<DistrictIndicatorRow> indicators() {
    return List.of(
        new DistrictIndicatorRow(
            Samples.DISTRICT,
            2021,
            "disclosure_rate",
            "公开率",
            "比例",
            BigDecimal.valueOf(156),
            BigDecimal.valueOf(262),
            new BigDecimal("0.5954"),
            new BigDecimal("0.6"),
            2,
            2,
            3),
        new DistrictIndicatorRow(
            Samples.DISTRICT,
            2021,
            "zero_request_share",
            "零申请单位占比",
            "比例",
            BigDecimal.ONE,
            BigDecimal.valueOf(2),
            new BigDecimal("0.5000"),
            null,
            2,
            2,
            3));
  }

  static List<YearChange> yearChanges() {
    return List.of(
        change("", "penalties", "40", "31", "-9", "-22.50", Comparability.CAUTION),
        change("007", "coercion", "0", "7", "7", "", Comparability.YES),
        change("T-1", "coercion", "2", "3", "", "", Comparability.NO));
  }

  /** New requests of two years. */
  static List<RollupRow> ofNewRequests() {
    return List.of(
        row(null, 2020, "2019", "requests/received_new/total", "50", 2),
        row(null, 2021, "2021", "requests/received_new/total", "40", 2));
  }

  /** Their change. */
  static YearChange ofNewRequests(boolean sameAgencies) {
    return change(
        "",
        new CellKey("requests", "received_new", "total"),
        "50",
        "40",
        "-10",
        "-20.00",
        sameAgencies ? Comparability.YES : Comparability.CAUTION);
  }

  private static Set<ComparisonCaveat> caveats(Comparability comparable) {
    return switch (comparable) {
      case YES -> Set.of();
      case CAUTION -> Set.of(ComparisonCaveat.AGENCIES);
      case NO -> Set.of(ComparisonCaveat.FORMS, ComparisonCaveat.UNITS);
    };
  }

  private static YearChange change(
      String agency,
      String category,
      String before,
      String value,
      String change,
      String percent,
      Comparability comparable) {
    CellKey cell = new CellKey("active_disclosure", category, Samples.DECISION);
    return change(agency, cell, before, value, change, percent, comparable);
  }

  private static YearChange change(
      String agency,
      CellKey key,
      String before,
      String value,
      String change,
      String percent,
      Comparability comparable) {
    FormCell cell = Samples.FORMS.get("2021").find(key).orElseThrow();
    return new YearChange(
        Samples.DISTRICT,
        agency,
        cell.key(),
        cell.sectionLabel(),
        cell.categoryLabel(),
        cell.measureLabel(),
        cell.unit(),
        2020,
        new BigDecimal(before),
        2021,
        new BigDecimal(value),
        change.isEmpty() ? null : new BigDecimal(change),
        percent.isEmpty() ? null : new BigDecimal(percent),
        comparable,
        caveats(comparable));
  }
}
