package org.gongkai.reader.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import org.apache.poi.ss.util.CellAddress;
import org.gongkai.reader.BaselineShift;

/**
 * The formulas of a sheet beside the values they were saved with. A value that the cells it is made
 * from disprove is stale: whoever opens the workbook sees another. Only arithmetic over cells of
 * the same sheet is calculated; that is what totals of a table are made of.
 */
final class Formulas {

  private static final double EXACT = 1e-6;

  /** Totals of totals go no deeper. */
  private static final int DEEPEST = 5;

  private final Map<CellAddress, Double> numbers = new HashMap<>();
  private final List<Saved> saved = new ArrayList<>();

  private final List<Unsaved> unsaved = new ArrayList<>();

  private final List<Empty> empty = new ArrayList<>();

  /** A formula that was saved as the empty text. */
  private record Empty(CellAddress place, String formula) {}

  /** A formula saved without a value, and how its cell shows a number. */
  private record Unsaved(CellAddress place, String formula, DoubleFunction<String> look) {}

  /** A formula with the value it was saved with and the text that shows it. */
  private record Saved(CellAddress place, String formula, double value, String text) {}

  /** Notes the number of a cell. */
  void number(int row, int column, double number) {
    numbers.put(new CellAddress(row, column), number);
  }

  /** Notes a formula that came to a number. */
  void formula(int row, int column, String formula, double value, String text) {
    saved.add(new Saved(new CellAddress(row, column), formula, value, text));
  }

  /** Notes a formula that was saved without its value: whoever opens the workbook sees it. */
  void formula(int row, int column, String formula, DoubleFunction<String> look) {
    number(row, column, Double.NaN);
    unsaved.add(new Unsaved(new CellAddress(row, column), formula, look));
  }

  /** Notes a formula that came to nothing when it was last calculated. */
  void empty(int row, int column, String formula) {
    empty.add(new Empty(new CellAddress(row, column), formula));
  }

  /**
   * Marks the cells whose values are stale, with what their formulas come to.
   *
   * @param unsettled whether the workbook itself says that its values are to be calculated anew
   */
  void settle(SheetCells cells, boolean unsettled) {
    boolean more = !unsaved.isEmpty();
    for (int depth = 0; more && depth < DEEPEST; depth++) {
      more = unsaved.removeIf(each -> isCalculated(each, cells));
    }
    settleEmpty(cells);
    for (Saved each : saved) {
      OptionalDouble due = Arithmetic.value(each.formula(), this::number);
      boolean stale = due.isPresent() && Math.abs(due.getAsDouble() - each.value()) > EXACT;
      if (stale) {
        mark(cells, each, "公式应为" + CellLook.plain(due.getAsDouble()));
      } else if (unsettled && due.isEmpty()) {
        mark(cells, each, "公式待核");
      }
    }
  }

  /**
   * Totals that show nothing while there are figures: the sheet was filled in by a program that
   * does not calculate. They are shown as they are, as nobody left them blank.
   */
  private void settleEmpty(SheetCells cells) {
    boolean stale =
        empty.stream()
            .map(each -> Arithmetic.firstSum(each.formula(), this::number))
            .anyMatch(sum -> Math.abs(sum.orElse(0)) > EXACT);
    for (Empty each : empty) {
      if (stale && Arithmetic.firstSum(each.formula(), this::number).isPresent()) {
        cells.put(each.place().getRow(), each.place().getColumn(), "=" + each.formula());
      }
    }
  }

  private boolean isCalculated(Unsaved each, SheetCells cells) {
    OptionalDouble due = Arithmetic.value(each.formula(), this::number);
    due.ifPresent(
        value -> {
          number(each.place().getRow(), each.place().getColumn(), value);
          cells.put(each.place().getRow(), each.place().getColumn(), each.look().apply(value));
        });
    return due.isPresent();
  }

  private static void mark(SheetCells cells, Saved each, String remark) {
    String doubtful = BaselineShift.UNCLEAR + each.text() + "（" + remark + "）";
    cells.put(each.place().getRow(), each.place().getColumn(), doubtful);
  }

  private OptionalDouble number(CellAddress cell) {
    Double number = numbers.get(cell);
    return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
  }
}
