package org.gongkai.rollup.years;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.form.Comparability;
import org.gongkai.form.Forms;
import org.gongkai.model.Agency;
import org.gongkai.model.CellKey;
import org.gongkai.model.Report;
import org.gongkai.rollup.Amount;
import org.gongkai.rollup.Distribution;
import org.gongkai.rollup.KnownForms;
import org.gongkai.rollup.ReportFigures;
import org.gongkai.rollup.RollupCell;
import org.gongkai.rollup.RollupRow;
import org.gongkai.rollup.StatutoryOrder;
import org.jspecify.annotations.Nullable;

/**
 * Sets the figures of two neighbouring years side by side, cell by cell in statutory order, and
 * says how far they compare.
 *
 * <p>A cell is compared when both years have a number for it; a group line when all its lines are
 * known in both years, so that 其他处理 of 2020 meets the sum of its three lines in 2021. Figures that
 * may not be compared are shown without a difference. Besides the forms, three things lower how far
 * figures compare: a break in the law; units that differ or that nobody printed; and, for a
 * district, sums over different agencies.
 */
public final class YearComparison {

  /** Decimals of a percentage. */
  private static final int PLACES = 2;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final KnownForms known;
  private final StatutoryOrder order;
  private final YearJoin join;
  private final ComparisonCaveats caveats;

  public YearComparison(Forms forms) {
    known = new KnownForms(forms);
    order = new StatutoryOrder(known);
    join = new YearJoin(forms);
    caveats = new ComparisonCaveats(forms);
  }

  /**
   * The changes of one agency.
   *
   * @throws IllegalArgumentException unless the reports are of neighbouring years
   */
  public List<YearChange> compare(Agency agency, Report previous, Report current) {
    int previousYear = previous.key().year();
    YearPair pair =
        new YearPair(agency.district(), agency.code(), previousYear, current.key().year(), true);
    return changes(pair, figures(previous), figures(current));
  }

  /**
   * The changes of a district, from its rollup rows of two years; none where a year has no rows.
   *
   * @param sameReports whether the reports of the same members are in in both years
   * @throws IllegalArgumentException unless the rows are of neighbouring years
   */
  public List<YearChange> compare(
      List<RollupRow> previous, List<RollupRow> current, boolean sameReports) {
    if (previous.isEmpty() || current.isEmpty()) {
      return List.of();
    }
    RollupRow first = current.get(0);
    YearPair pair =
        new YearPair(first.district(), "", previous.get(0).year(), first.year(), sameReports);
    return changes(pair, figures(previous), figures(current));
  }

  private Map<CellKey, YearFigure> figures(Report report) {
    ReportFigures figures = known.figures(report);
    Map<CellKey, YearFigure> byCell = new LinkedHashMap<>();
    for (RollupCell cell : order.cells(report.key().year(), figures.cells())) {
      figures
          .amount(cell)
          .map(
              amount ->
                  YearFigure.ofAgency(
                      cell.printed(), amount, figures.form(cell.key().section()).id()))
          .ifPresent(figure -> byCell.put(figure.cell(), figure));
    }
    return byCell;
  }

  private static Map<CellKey, YearFigure> figures(List<RollupRow> rows) {
    Map<CellKey, YearFigure> byCell = new LinkedHashMap<>();
    for (RollupRow row : rows) {
      BigDecimal total = row.total();
      if (total != null) {
        byCell.put(row.cell(), YearFigure.ofDistrict(row, total));
      }
    }
    return byCell;
  }

  private List<YearChange> changes(
      YearPair pair, Map<CellKey, YearFigure> before, Map<CellKey, YearFigure> now) {
    return now.values().stream()
        .flatMap(
            figure ->
                join.find(figure, before).stream()
                    .map(predecessor -> change(pair, predecessor, figure)))
        .toList();
  }

  private YearChange change(YearPair pair, YearJoin.Predecessor predecessor, YearFigure figure) {
    Amount before = predecessor.figure().amount();
    Amount now = figure.amount();
    Map<ComparisonCaveat, Comparability> reserves = caveats.find(pair, predecessor, figure);
    Comparability comparable =
        reserves.values().stream().reduce(Comparability.YES, ComparisonCaveats::lesser);
    BigDecimal change =
        comparable == Comparability.NO ? null : now.value().subtract(before.value());
    return new YearChange(
        pair.district(),
        pair.agencyCode(),
        figure.cell(),
        figure.sectionLabel(),
        figure.categoryLabel(),
        figure.measureLabel(),
        now.unitBeside(before),
        pair.previousYear(),
        before.value(),
        pair.year(),
        now.value(),
        change == null ? null : Distribution.plain(change),
        percent(change, before.value()),
        comparable,
        reserves.keySet());
  }

  /** Growth from nothing, or from less than nothing, has no percentage. */
  private static @Nullable BigDecimal percent(@Nullable BigDecimal change, BigDecimal before) {
    return change == null || before.signum() <= 0
        ? null
        : change.multiply(HUNDRED).divide(before, PLACES, RoundingMode.HALF_UP);
  }
}
