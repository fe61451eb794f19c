package org.gongkai.rollup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.Forms;
import org.gongkai.model.Agency;
import org.gongkai.model.CellKey;
import org.gongkai.model.Roster;
import org.jspecify.annotations.Nullable;

/**
 * Sums an office's agencies and the offices below it. What these have summed is added, no report is
 * read again: all rows are the same as if every agency below were the office's own, but for what
 * cannot be had from sums and is left out: the median, and where an agency lacks a line of a group,
 * the mean of the others.
 */
public final class BranchRollup {

  private final Roster roster;
  private final StatutoryOrder order;
  private final CellLevels levels;

  public BranchRollup(Forms forms, Roster roster) {
    this.roster = roster;
    order = new StatutoryOrder(new KnownForms(forms));
    levels = new CellLevels(forms);
  }

  /**
   * The rows of an office, by year; those of the whole ahead of those of each agency type.
   *
   * @param parts the rows of its own agencies and of each office below, of all years and types
   */
  public List<RollupRow> join(String district, List<List<RollupRow>> parts) {
    SortedSet<Integer> years = new TreeSet<>();
    parts.forEach(rows -> rows.forEach(row -> years.add(row.year())));
    return years.stream().flatMap(year -> join(district, year, parts)).toList();
  }

  private Stream<RollupRow> join(String district, int year, List<List<RollupRow>> parts) {
    List<Agency> summed = roster.summed(district, year);
    Set<String> types = new TreeSet<>();
    summed.stream().map(Agency::type).filter(type -> !type.isEmpty()).forEach(types::add);
    return Stream.concat(
        join(new Whole(district, year, null, summed.size()), parts),
        types.stream()
            .flatMap(type -> join(new Whole(district, year, type, count(summed, type)), parts)));
  }

  private static int count(List<Agency> summed, String type) {
    return (int) summed.stream().filter(agency -> agency.type().equals(type)).count();
  }

  /** What is to be summed. */
  private record Whole(String district, int year, @Nullable String type, int expected) {

    boolean holds(RollupRow row) {
      return row.year() == year && Objects.equals(row.agencyType(), type);
    }
  }

  private Stream<RollupRow> join(Whole whole, List<List<RollupRow>> parts) {
    List<Map<CellKey, RollupRow>> byCell =
        parts.stream()
            .map(rows -> rows.stream().filter(whole::holds).toList())
            .filter(rows -> !rows.isEmpty())
            .map(rows -> rows.stream().collect(Collectors.toMap(RollupRow::cell, row -> row)))
            .toList();
    int reporting =
        byCell.stream().mapToInt(rows -> rows.values().iterator().next().agenciesReporting()).sum();
    Set<CellKey> present = new HashSet<>();
    byCell.forEach(rows -> present.addAll(rows.keySet()));
    List<RollupCell> cells = order.cells(whole.year, present);
    CellLevels.Among among = levels.among(cells.stream().map(RollupCell::key).toList());
    return cells.stream()
        .map(cell -> row(whole, reporting, cell, among.of(cell.key()), of(cell, byCell)));
  }

  private static List<RollupRow> of(RollupCell cell, List<Map<CellKey, RollupRow>> parts) {
    return parts.stream()
        .map(rows -> rows.get(cell.key()))
        .filter(Objects::nonNull)
        .filter(row -> row.total() != null || row.agenciesWithValue() > 0)
        .toList();
  }

  private static RollupRow row(
      Whole whole, int reporting, RollupCell cell, CellLevel level, List<RollupRow> parts) {
    int agencies = parts.stream().mapToInt(RollupRow::agenciesWithValue).sum();
    List<Amount> totals = amounts(parts, RollupRow::total);
    String formUnit = cell.printed().unit();
    Optional<String> unit =
        totals.size() < parts.size() ? Optional.empty() : Amount.commonUnit(totals, formUnit);
    String in = unit.orElse(formUnit);
    boolean isSummed = unit.isPresent() && !parts.isEmpty();
    BigDecimal total =
        isSummed
            ? Distribution.plain(in(totals, in).reduce(BigDecimal.ZERO, BigDecimal::add))
            : null;
    String members = members(parts);
    return new RollupRow(
        whole.district,
        whole.type,
        whole.year,
        cell.form(),
        cell.key(),
        cell.printed().sectionLabel(),
        cell.printed().categoryLabel(),
        cell.printed().measureLabel(),
        in,
        total,
        total == null || agencies == 0 || members.isEmpty()
            ? null
            : Distribution.quotient(total, agencies),
        null,
        isSummed
            ? in(amounts(parts, RollupRow::min), in).min(BigDecimal::compareTo).orElse(null)
            : null,
        isSummed
            ? in(amounts(parts, RollupRow::max), in).max(BigDecimal::compareTo).orElse(null)
            : null,
        agencies,
        reporting,
        whole.expected,
        level,
        isSummed
            && parts.stream().allMatch(RollupRow::plain)
            && totals.stream().allMatch(each -> each.isIn(in)),
        members);
  }

  private static List<Amount> amounts(
      Collection<RollupRow> rows, Function<RollupRow, @Nullable BigDecimal> figure) {
    List<Amount> amounts = new ArrayList<>();
    for (RollupRow row : rows) {
      BigDecimal value = figure.apply(row);
      if (value != null) {
        amounts.add(new Amount(value, row.unit()));
      }
    }
    return amounts;
  }

  private static Stream<BigDecimal> in(List<Amount> amounts, String unit) {
    return amounts.stream().map(amount -> Distribution.plain(amount.in(unit)));
  }

  /** Tells by which agencies' texts it is made of whether two years' sums are of the same ones. */
  private static String members(List<RollupRow> parts) {
    if (parts.stream().anyMatch(row -> row.members().isEmpty())) {
      return "";
    }
    String all =
        parts.stream()
            .map(row -> row.district() + "\t" + row.members())
            .collect(Collectors.joining("\n"));
    return UUID.nameUUIDFromBytes(all.getBytes(UTF_8)).toString();
  }
}
