package org.gongkai.extract.table.grid;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.document.GridCell;
import org.gongkai.extract.table.grid.RowFigures.Assigned;
import org.gongkai.extract.table.reading.Header.Head;
import org.gongkai.extract.table.reading.RowEquations;
import org.gongkai.model.PrintedChange;
import org.gongkai.model.PrintedNumber;
import org.gongkai.model.Quantity;

/**
 * Says whether the figures of a row may be taken to stand under their heads. A damaged table moves
 * figures into a neighbour's column: a lost cell gives its row another width than the others have,
 * a lost head puts the heads in an order that no form has. Where something of that kind is seen,
 * only a row is believed that has a figure for every head, or whose sums agree. Words in the place
 * of a figure cost that cell alone, unless they are a label or hold several figures: then something
 * was moved or run together. A table without sums has to be believed as it stands.
 */
final class RowCertainty {

  private static final Pattern DIGITS = Pattern.compile("\\p{Nd}(?:[\\p{Nd},，.．]*\\p{Nd})?");

  private final RowEquations equations;
  private final String section;
  private final GridRows rows;

  /**
   * Prepares for a table.
   *
   * @param rows all rows of the grid
   */
  RowCertainty(RowEquations equations, String section, GridRows rows) {
    this.equations = equations;
    this.section = section;
    this.rows = rows;
  }

  boolean isCertain(GridRow row, List<Assigned> figures) {
    if (figures.stream().anyMatch(figure -> isMoved(row, figure))) {
      return false;
    }
    List<Assigned> known = figures.stream().filter(f -> f.head().measure() != null).toList();
    List<Head> heads = known.stream().map(Assigned::head).toList();
    boolean whole = rows.isRegular(row) || row.isJoined() || isComplete(figures);
    if (!equations.know(section)) {
      return whole || known.size() == figures.size();
    }
    return (whole && equations.areOrdered(section, heads))
        || known.isEmpty()
        || agrees(heads, known);
  }

  /** A figure of its own for every head: none is lost, so none has moved. */
  private static boolean isComplete(List<Assigned> figures) {
    return figures.stream().allMatch(Assigned::isFilled)
        && figures.stream().map(Assigned::cell).distinct().count() == figures.size();
  }

  /** What stands there is a label, or more than one figure. */
  private static boolean isMoved(GridRow row, Assigned figure) {
    GridCell cell = figure.cell();
    if (figure.head().measure() == null
        || PrintedChange.quantity(cell.text()).state() != Quantity.State.UNREADABLE) {
      return false;
    }
    int at = row.cells().indexOf(cell);
    return (at >= 0 && !row.labels(at).isEmpty())
        || DIGITS.matcher(cell.text()).results().limit(2).count() > 1;
  }

  /** A first cell without a figure may be one more of those left of all figures: none may move. */
  private boolean agrees(List<Head> heads, List<Assigned> figures) {
    List<String> digits =
        figures.stream().map(RowCertainty::findDigits).flatMap(Optional::stream).toList();
    boolean fixed = !figures.get(0).isBlank() || digits.stream().allMatch("0"::equals);
    return fixed && digits.size() == figures.size() && equations.hold(section, heads, digits);
  }

  private static Optional<String> findDigits(Assigned figure) {
    Quantity quantity = PrintedNumber.quantity(figure.cell().text());
    BigDecimal value = quantity.isEmpty() ? BigDecimal.ZERO : quantity.value();
    return Optional.ofNullable(value)
        .map(BigDecimal::toPlainString)
        .filter(digits -> digits.matches("\\d+"));
  }
}
