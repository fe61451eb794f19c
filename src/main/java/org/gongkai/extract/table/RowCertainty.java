package org.gongkai.extract.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.extract.table.Header.Head;
import org.gongkai.extract.table.RowFigures.Assigned;
import org.gongkai.model.PrintedNumber;
import org.gongkai.model.Quantity;

/**
 * Says whether the figures of a row may be taken to stand under their heads. A damaged table moves
 * figures into a neighbour's column: a lost cell makes its row narrower than the others, a lost
 * head puts the heads in an order that no form has. Where something of that kind is seen, only a
 * row whose sums agree is believed. A table without sums has to be believed as it stands.
 */
final class RowCertainty {

  private final RowEquations equations;
  private final String section;
  private final int width;

  /**
   * Prepares for a table.
   *
   * @param width of the widest of its rows
   */
  RowCertainty(RowEquations equations, String section, int width) {
    this.equations = equations;
    this.section = section;
    this.width = width;
  }

  static int width(List<GridRow> rows) {
    return rows.stream().mapToInt(GridRow::end).max().orElse(0);
  }

  boolean isCertain(GridRow row, List<Assigned> figures) {
    List<Head> heads = figures.stream().map(Assigned::head).toList();
    boolean regular =
        row.end() == width
            && equations.areOrdered(section, heads)
            && figures.stream().noneMatch(RowCertainty::isForeign);
    return regular || !equations.know(section) || agrees(heads, figures);
  }

  /** Something stands there that is neither a figure nor a sign for none. */
  private static boolean isForeign(Assigned figure) {
    return PrintedNumber.quantity(figure.cell().text()).state() == Quantity.State.UNREADABLE;
  }

  private boolean agrees(List<Head> heads, List<Assigned> figures) {
    List<String> digits =
        figures.stream().map(RowCertainty::findDigits).flatMap(Optional::stream).toList();
    return digits.size() == figures.size() && equations.hold(section, heads, digits);
  }

  private static Optional<String> findDigits(Assigned figure) {
    Quantity quantity = PrintedNumber.quantity(figure.cell().text());
    BigDecimal value = quantity.isEmpty() ? BigDecimal.ZERO : quantity.value();
    return Optional.ofNullable(value)
        .map(BigDecimal::toPlainString)
        .filter(digits -> digits.matches("\\d+"));
  }
}
