package org.gongkai.extract.table.grid;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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
 * only a row is believed that has a figure for every head, or whose sums agree. A table without
 * sums has to be believed as it stands.
 */
final class RowCertainty {

  private final RowEquations equations;
  private final String section;
  private final int width;

  /**
   * Prepares for a table.
   *
   * @param width that most of its rows have
   */
  RowCertainty(RowEquations equations, String section, int width) {
    this.equations = equations;
    this.section = section;
    this.width = width;
  }

  boolean isCertain(GridRow row, List<Assigned> figures) {
    List<Head> heads = figures.stream().map(Assigned::head).toList();
    boolean regular =
        (row.end() == width || isComplete(figures))
            && equations.areOrdered(section, heads)
            && figures.stream().noneMatch(RowCertainty::isForeign);
    return regular || !equations.know(section) || figures.isEmpty() || agrees(heads, figures);
  }

  /** A figure of its own for every head: none is lost, so none has moved. */
  private static boolean isComplete(List<Assigned> figures) {
    return figures.stream().allMatch(figure -> figure.decided() && !figure.cell().isBlank())
        && figures.stream().map(Assigned::cell).distinct().count() == figures.size();
  }

  /** Something stands there that is neither a figure nor a sign for none. */
  private static boolean isForeign(Assigned figure) {
    return PrintedChange.quantity(figure.cell().text()).state() == Quantity.State.UNREADABLE;
  }

  /** A first cell without a figure may be one more of those left of all figures: none may move. */
  private boolean agrees(List<Head> heads, List<Assigned> figures) {
    List<String> digits =
        figures.stream().map(RowCertainty::findDigits).flatMap(Optional::stream).toList();
    boolean fixed = !figures.get(0).cell().isBlank() || digits.stream().allMatch("0"::equals);
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
