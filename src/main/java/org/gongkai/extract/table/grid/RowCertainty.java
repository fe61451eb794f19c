package org.gongkai.extract.table.grid;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gongkai.document.GridCell;
import org.gongkai.extract.table.grid.RowFigures.Assigned;
import org.gongkai.extract.table.reading.Header.Head;
import org.gongkai.extract.table.reading.RowEquations;
import org.gongkai.model.figure.PrintedChange;
import org.gongkai.model.figure.PrintedNumber;
import org.gongkai.model.figure.Quantity;

/**
 * Says whether the figures of a row may be taken to stand under their heads. A damaged table moves
 * figures into a neighbour's column: a lost cell gives its row another width than the others have,
 * a lost head puts the heads in an order that no form has. Where something of that kind is seen,
 * only a row is believed that has a figure for every head, or whose sums agree. Words in the place
 * of a figure cost that cell alone, unless they are a label, or hold several figures while another
 * cell has none: then something was moved or run together. A row without its total, where nearly
 * all others have theirs, may have slid. A table without sums has to be believed as it stands.
 */
final class RowCertainty {

  private static final Pattern DIGITS = Pattern.compile("\\p{Nd}(?:[\\p{Nd},，.．]*\\p{Nd})?");

  private static final int FEWEST_WITH_TOTAL = 3;

  private final RowEquations equations;
  private final String section;
  private final GridRows rows;
  private final FilledUpRows filledUp;

  /**
   * Prepares for a table.
   *
   * @param rows all rows of the grid
   */
  RowCertainty(RowEquations equations, String section, GridRows rows) {
    this.equations = equations;
    this.section = section;
    this.rows = rows;
    this.filledUp = new FilledUpRows(rows);
  }

  boolean isCertain(GridRow row, List<Assigned> figures) {
    for (Assigned figure : figures) {
      if (isMoved(row, figure, figures)) {
        return false;
      }
    }
    if (endsShared(figures) || filledUp.mayHaveLost(row, figures)) {
      return false;
    }
    List<Assigned> known = figures.stream().filter(f -> f.head().measure() != null).toList();
    List<Head> heads = known.stream().map(Assigned::head).toList();
    boolean whole = rows.isRegular(row) || row.isJoined() || isComplete(known, Assigned::isFigure);
    if (!equations.know(section)) {
      return whole || known.size() == figures.size();
    }
    return known.isEmpty()
        || (!hasSlid(known)
            && ((whole && equations.areOrdered(section, heads)) || agrees(heads, known)));
  }

  /**
   * One cell under the last two heads: a program widened a figure where the row had lost one, or
   * the frame of the table closes a row that ends before its total.
   */
  private static boolean endsShared(List<Assigned> figures) {
    int last = figures.size() - 1;
    if (last < 1) {
      return false;
    }
    GridCell cell = figures.get(last).cell();
    boolean shared = cell.column() == figures.get(last - 1).cell().column();
    return shared
        && (cell.isBlank()
            ? figures.stream().anyMatch(Assigned::isFilled)
            : GridRow.isFigure(cell));
  }

  /** A figure of its own for every head: none is lost, so none has moved. */
  private static boolean isComplete(List<Assigned> figures, Predicate<Assigned> isOwn) {
    return figures.stream().allMatch(isOwn)
        && figures.stream().map(Assigned::cell).distinct().count() == figures.size();
  }

  /**
   * Whether a row ends in what may be its total, a column too far left, and at least three others
   * to every such row have theirs in place: agencies that leave totals out leave out most.
   */
  private boolean hasSlid(List<Assigned> figures) {
    for (int i = 1; i < figures.size(); i++) {
      Assigned figure = figures.get(i);
      if (!figure.isBlank() || !equations.isSum(section, figure.head().measure())) {
        continue;
      }
      List<Assigned> addends = addends(figures, i);
      if (endsInTotal(addends)) {
        boolean nothing = addends.stream().allMatch(RowCertainty::isZero);
        return isElsewhereFilled(figure.cell().column())
            && !(nothing && leavesZerosOut(figures.subList(0, i)));
      }
    }
    return false;
  }

  private static List<Assigned> addends(List<Assigned> figures, int total) {
    String line = figures.get(total).head().line();
    return figures.subList(0, total).stream()
        .filter(figure -> Objects.equals(figure.head().line(), line))
        .filter(figure -> !figure.isBlank())
        .toList();
  }

  /** Whether the last figure is no less than those before it together. */
  private static boolean endsInTotal(List<Assigned> figures) {
    BigDecimal before = BigDecimal.ZERO;
    BigDecimal last = BigDecimal.ZERO;
    for (Assigned figure : figures) {
      before = before.add(last);
      last = PrintedNumber.quantity(figure.cell().text()).number().orElse(BigDecimal.ZERO);
    }
    return !figures.isEmpty() && last.compareTo(before) >= 0;
  }

  private static boolean isZero(Assigned figure) {
    return findDigits(figure).filter("0"::equals).isPresent();
  }

  /**
   * Whether lines of this table leave cells blank beside their totals too: a blank is a 0 there.
   */
  private boolean leavesZerosOut(List<Assigned> addends) {
    return rows.all().stream()
        .filter(GridRow::hasFigures)
        .anyMatch(
            line -> addends.stream().anyMatch(figure -> line.isBlankAt(figure.cell().column())));
  }

  private boolean isElsewhereFilled(int column) {
    List<GridRow> lines = rows.all().stream().filter(GridRow::hasFigures).toList();
    long blank = lines.stream().filter(line -> line.isBlankAt(column)).count();
    return lines.size() - blank >= FEWEST_WITH_TOTAL * blank;
  }

  /** What stands there is a label, or more than one figure. */
  private static boolean isMoved(GridRow row, Assigned figure, List<Assigned> figures) {
    GridCell cell = figure.cell();
    if (figure.head().measure() == null
        || PrintedNumber.isPlainCount(cell.text())
        || PrintedChange.quantity(cell.text()).state() != Quantity.State.UNREADABLE) {
      return false;
    }
    int at = row.cells().indexOf(cell);
    return (at >= 0 && !row.labels(at).isEmpty())
        || (DIGITS.matcher(cell.text()).results().limit(2).count() > 1
            && !isComplete(
                figures.stream().filter(other -> !other.equals(figure)).toList(),
                Assigned::isFilled));
  }

  /**
   * A first cell without a figure may be one more of those left of all figures: none may move; a
   * last one may be no cell, but what a row was filled up with.
   */
  private boolean agrees(List<Head> heads, List<Assigned> figures) {
    List<String> digits =
        figures.stream().map(RowCertainty::findDigits).flatMap(Optional::stream).toList();
    boolean fixed = !figures.get(0).isBlank() || digits.stream().allMatch("0"::equals);
    boolean ended =
        !figures.get(figures.size() - 1).isBlank() || figures.stream().allMatch(Assigned::isBlank);
    return fixed
        && ended
        && digits.size() == figures.size()
        && equations.hold(section, heads, digits);
  }

  private static Optional<String> findDigits(Assigned figure) {
    return findDigits(figure.cell());
  }

  /** The digits of a whole number, 0 where nothing is printed; empty for all else. */
  static Optional<String> findDigits(GridCell cell) {
    Quantity quantity = PrintedNumber.quantity(cell.text());
    BigDecimal value = quantity.isEmpty() ? BigDecimal.ZERO : quantity.value();
    return Optional.ofNullable(value)
        .map(BigDecimal::toPlainString)
        .filter(digits -> digits.chars().allMatch(Character::isDigit));
  }
}
