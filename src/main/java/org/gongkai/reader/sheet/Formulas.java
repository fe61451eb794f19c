package org.gongkai.reader.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The formulas of a sheet beside the values they were saved with. A value that the cells it is made
 * from disprove is stale: whoever opens the workbook sees another. Only sums and differences of the
 * same sheet are calculated; that is what totals of a table are made of.
 */
final class Formulas {

  private static final String CELL = "\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6}";

  private static final Pattern TERM =
      Pattern.compile(
          "(?<sign>[+-]?)(?:SUM\\((?<sum>[^()]*)\\)|(?<cell>"
              + CELL
              + ")|(?<number>\\d{1,15}(?:\\.\\d{1,9})?))");

  private static final Pattern RANGE = Pattern.compile(CELL + "(?::" + CELL + ")?");

  /** No total of a statutory table is made of more cells. */
  private static final int MOST_CELLS = 10_000;

  private static final double EXACT = 1e-6;

  private final Map<CellAddress, Double> numbers = new HashMap<>();
  private final List<Saved> saved = new ArrayList<>();

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

  /**
   * Marks the cells whose values are stale, with what their formulas come to.
   *
   * @param unsettled whether the workbook itself says that its values are to be calculated anew
   */
  void settle(SheetCells cells, boolean unsettled) {
    for (Saved each : saved) {
      OptionalDouble due = value(each.formula());
      boolean stale = due.isPresent() && Math.abs(due.getAsDouble() - each.value()) > EXACT;
      if (stale) {
        mark(cells, each, "公式应为" + CellLook.plain(due.getAsDouble()));
      } else if (unsettled && due.isEmpty()) {
        mark(cells, each, "公式待核");
      }
    }
  }

  private static void mark(SheetCells cells, Saved each, String remark) {
    cells.put(each.place().getRow(), each.place().getColumn(), each.text() + "（" + remark + "）");
  }

  private OptionalDouble value(String formula) {
    String text = formula.replace(" ", "").replaceFirst("^=?\\+?", "").toUpperCase(Locale.ROOT);
    Matcher term = TERM.matcher(text);
    double value = 0;
    int at = 0;
    while (at < text.length()) {
      boolean next =
          term.find(at) && term.start() == at && (at == 0 || !term.group("sign").isEmpty());
      OptionalDouble part = next ? part(term) : OptionalDouble.empty();
      if (part.isEmpty()) {
        return OptionalDouble.empty();
      }
      value += "-".equals(term.group("sign")) ? -part.getAsDouble() : part.getAsDouble();
      at = term.end();
    }
    return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  private OptionalDouble part(Matcher term) {
    if (term.group("number") != null) {
      return OptionalDouble.of(Double.parseDouble(term.group("number")));
    }
    if (term.group("cell") != null) {
      Double number = numbers.get(new CellAddress(term.group("cell").replace("$", "")));
      return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }
    return sum(term.group("sum"));
  }

  private OptionalDouble sum(String ranges) {
    double sum = 0;
    for (String range : ranges.split(",", -1)) {
      if (!RANGE.matcher(range).matches()) {
        return OptionalDouble.empty();
      }
      CellRangeAddress cells = CellRangeAddress.valueOf(range.replace("$", ""));
      if (cells.getNumberOfCells() > MOST_CELLS) {
        return OptionalDouble.empty();
      }
      for (CellAddress cell : cells) {
        sum += numbers.getOrDefault(cell, 0.0);
      }
    }
    return OptionalDouble.of(sum);
  }
}
