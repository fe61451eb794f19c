package org.gongkai.check.balance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gongkai.check.context.Balance;
import org.gongkai.check.context.ReportContext;
import org.gongkai.form.Group;
import org.gongkai.model.CellKey;

/**
 * Looks for what the difference of a broken equation alone may mean, the most telling first. It is
 * asked where the culprit of all broken equations together could not be told.
 */
final class HintSearch {

  private final Balance balance;
  private final ReportContext context;
  private final BigDecimal surplus;

  HintSearch(Balance balance, ReportContext context) {
    this.balance = balance;
    this.context = context;
    this.surplus = balance.left().subtract(balance.right());
  }

  Optional<Hint> find() {
    return causes().map(Supplier::get).flatMap(Optional::stream).findFirst();
  }

  private Stream<Supplier<Optional<Hint>>> causes() {
    return Stream.of(
        () -> lineOfColumn("SUM-02", "partial", "result.partial", surplus),
        () -> lineOfColumn("SUM-02", "carried-out", "carried_out", surplus.negate()),
        () -> lineOfColumn("SUM-03", "carried-out", "carried_out", surplus.negate()),
        () -> lineOfColumn("SUM-03", "carried-in", "carried_in", surplus),
        this::single,
        this::group,
        this::magnitude,
        this::swapped);
  }

  /** The difference is what stands in one particular line of the same column. */
  private Optional<Hint> lineOfColumn(
      String check, String cause, String category, BigDecimal difference) {
    CellKey cell = new CellKey(balance.total().section(), category, balance.total().measure());
    return balance.check().equals(check) && says(cell, difference)
        ? Optional.of(Hint.of(cause, name(cell), difference))
        : Optional.empty();
  }

  /** The difference is what stands in exactly one of the cells added up. */
  private Optional<Hint> single() {
    List<CellKey> same =
        balance.equation().left().stream().filter(cell -> says(cell, surplus.abs())).toList();
    return same.size() == 1 && Balance.isTotal(balance.equation())
        ? Optional.of(Hint.of("single", name(same.get(0)), surplus.abs()))
        : Optional.empty();
  }

  /** The difference is the sum of a whole group of lines, such as （三）不予公开. */
  private Optional<Hint> group() {
    return context.groups(balance.total().section()).stream()
        .filter(group -> sum(group).compareTo(surplus.abs()) == 0)
        .findFirst()
        .map(group -> Hint.of("group", group.label(), surplus.abs()));
  }

  private BigDecimal sum(Group group) {
    return balance.equation().left().stream()
        .filter(cell -> group.holds(cell.category()))
        .flatMap(cell -> context.number(cell).stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The sum is ten or a hundred times the stated total. */
  private Optional<Hint> magnitude() {
    return Stream.of(BigDecimal.TEN, BigDecimal.valueOf(100))
        .filter(factor -> balance.right().signum() != 0)
        .filter(factor -> balance.right().multiply(factor).compareTo(balance.left()) == 0)
        .findFirst()
        .map(factor -> Hint.of("magnitude", factor));
  }

  /**
   * Two neighbouring digits of one figure changed about would make it balance; of which, is open.
   */
  private Optional<Hint> swapped() {
    Stream<CellKey> left =
        balance.equation().left().stream().filter(cell -> swaps(cell, surplus.negate()));
    Stream<CellKey> right =
        balance.equation().right().stream().filter(cell -> swaps(cell, surplus));
    return Stream.concat(left, right).findFirst().map(cell -> Hint.of("swapped"));
  }

  private boolean swaps(CellKey cell, BigDecimal change) {
    return context
        .number(cell)
        .filter(number -> number.scale() <= 0)
        .map(number -> swaps(number.toPlainString(), change))
        .orElse(false);
  }

  private static boolean swaps(String digits, BigDecimal change) {
    BigDecimal wanted = new BigDecimal(digits).add(change);
    for (int i = 0; i + 1 < digits.length(); i++) {
      char first = digits.charAt(i);
      char second = digits.charAt(i + 1);
      String swapped = digits.substring(0, i) + second + first + digits.substring(i + 2);
      if (Character.isDigit(first) && new BigDecimal(swapped).compareTo(wanted) == 0) {
        return true;
      }
    }
    return false;
  }

  private boolean says(CellKey cell, BigDecimal difference) {
    return difference.signum() > 0
        && context.number(cell).filter(number -> number.compareTo(difference) == 0).isPresent();
  }

  /** In a line the cells are told apart by their columns, in a column by their lines. */
  private String name(CellKey cell) {
    boolean inOneLine =
        balance.equation().left().stream()
            .allMatch(key -> key.category().equals(balance.total().category()));
    return inOneLine ? context.places().column(cell) : context.places().line(cell);
  }
}
