package org.gongkai.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.form.FormCell;
import org.gongkai.form.Forms;
import org.gongkai.model.Agency;
import org.gongkai.model.CellKey;
import org.gongkai.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * Sums every statutory cell over the members of a district, and over those of each agency type.
 * Only numbers add up; over how many agencies stands beside every figure, so that nobody takes a
 * partial sum for a full one.
 *
 * <p>There is a row for every cell of the form the year requires and for every group line, whether
 * or not an agency filled it in, and for cells of another form that occur in a report. Statutory
 * order: as printed, a group line above its members. A group is what the agency prints in one line,
 * else the sum of the numbers in its lines; an agency that lacks one of them adds what it has to
 * the total, so that the lines add up, but is not counted, nor in mean, median and extremes. Means
 * and medians are rounded to six places.
 *
 * <p>Where the form leaves a unit open, numbers of one unit are summed as printed, several units of
 * money in 元, and anything else not at all: such a row counts its agencies and has no figures.
 */
public final class DistrictRollup {

  private final KnownForms forms;
  private final StatutoryOrder order;
  private final CellLevels levels;

  public DistrictRollup(Forms forms) {
    this.forms = new KnownForms(forms);
    order = new StatutoryOrder(this.forms);
    levels = new CellLevels(forms);
  }

  /**
   * The district's rows in statutory order.
   *
   * @throws IllegalArgumentException for a year before the first form
   */
  public List<RollupRow> rollUp(DistrictYear district) {
    return rollUp(district, null);
  }

  /**
   * The rows of each agency type, by type and statutory order. Types come from the members expected
   * and received, and agencies to which the roster gives none are in no row; the counts of members
   * are the type's own.
   *
   * @throws IllegalArgumentException for a year before the first form
   */
  public List<RollupRow> rollUpByType(DistrictYear district) {
    Set<String> types = new TreeSet<>();
    Stream.concat(district.expected().stream(), district.received().stream())
        .map(Agency::type)
        .filter(type -> !type.isEmpty())
        .forEach(types::add);
    return types.stream().flatMap(type -> rollUp(only(district, type), type).stream()).toList();
  }

  private static DistrictYear only(DistrictYear district, String type) {
    List<Agency> received = district.received();
    List<Report> reports =
        IntStream.range(0, received.size())
            .filter(i -> received.get(i).type().equals(type))
            .mapToObj(district.reports()::get)
            .toList();
    return new DistrictYear(
        district.district(),
        district.year(),
        district.expected().stream().filter(agency -> agency.type().equals(type)).toList(),
        received.stream().filter(agency -> agency.type().equals(type)).toList(),
        reports,
        district.withErrors());
  }

  private List<RollupRow> rollUp(DistrictYear district, @Nullable String type) {
    List<MemberReport> reports = MemberReport.all(district, forms);
    Set<CellKey> present = new HashSet<>();
    reports.forEach(report -> present.addAll(report.facts().keySet()));
    List<RollupCell> cells = order.cells(district.year(), present);
    CellLevels.Among among = levels.among(cells.stream().map(RollupCell::key).toList());
    return cells.stream()
        .map(cell -> row(district, type, cell, among.of(cell.key()), reports))
        .toList();
  }

  private static RollupRow row(
      DistrictYear district,
      @Nullable String type,
      RollupCell cell,
      CellLevel level,
      List<MemberReport> reports) {
    List<Amount> amounts = new ArrayList<>();
    List<Amount> whole = new ArrayList<>();
    Contributors contributors = new Contributors(cell);
    for (MemberReport report : reports) {
      Optional<Amount> amount = cell.find(report.facts());
      amount.ifPresent(amounts::add);
      amount.filter(each -> cell.isWhole(report)).ifPresent(whole::add);
      amount.ifPresent(each -> contributors.add(report));
    }
    String formUnit = cell.printed().unit();
    Optional<String> unit = Amount.commonUnit(amounts, formUnit);
    boolean plain = unit.filter(in -> amounts.stream().allMatch(each -> each.isIn(in))).isPresent();
    Sum sum =
        new Sum(
            unit.orElse(formUnit),
            unit.map(in -> in(in, amounts)).orElse(List.of()),
            unit.map(in -> in(in, whole)).orElse(List.of()),
            whole.size(),
            plain && !amounts.isEmpty(),
            contributors.text());
    return row(district, type, cell, level, sum);
  }

  private static List<BigDecimal> in(String unit, List<Amount> amounts) {
    return amounts.stream().map(amount -> amount.in(unit)).toList();
  }

  /**
   * What the reports give for a cell, in one unit.
   *
   * @param values all that adds up
   * @param whole those that are all of what an agency has
   * @param agencies how many those are, even where they cannot be brought to one unit
   */
  private record Sum(
      String unit,
      List<BigDecimal> values,
      List<BigDecimal> whole,
      int agencies,
      boolean plain,
      String members) {}

  private static RollupRow row(
      DistrictYear district, @Nullable String type, RollupCell cell, CellLevel level, Sum sum) {
    FormCell printed = cell.printed();
    Distribution figures = sum.whole.isEmpty() ? null : new Distribution(sum.whole);
    return new RollupRow(
        district.district(),
        type,
        district.year(),
        cell.form(),
        cell.key(),
        printed.sectionLabel(),
        printed.categoryLabel(),
        printed.measureLabel(),
        sum.unit,
        sum.values.isEmpty() ? null : new Distribution(sum.values).total(),
        figures == null ? null : figures.mean(),
        figures == null ? null : figures.median(),
        figures == null ? null : figures.min(),
        figures == null ? null : figures.max(),
        sum.agencies,
        district.received().size(),
        district.expected().size(),
        level,
        sum.plain,
        sum.members);
  }
}
