package org.gongkai.extract.table.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.gongkai.extract.table.label.Label;
import org.gongkai.extract.table.label.Label.Kind;
import org.gongkai.extract.table.label.TableShapes;
import org.gongkai.form.Table.Layout;
import org.gongkai.model.figure.PrintedNumber;

/**
 * Takes out the numbers that count the rows of a table, 行次, before or behind the labels: where rows
 * have lost their columns, nothing but their going up by one tells them from figures.
 */
final class RowNumbers {

  /** So many rows are counted at least; figures of the form don't go up by one so often. */
  private static final int FEWEST = 6;

  private final TableShapes shapes;

  RowNumbers(TableShapes shapes) {
    this.shapes = shapes;
  }

  List<GridRow> takeOut(List<GridRow> rows) {
    List<GridRow> mended = new ArrayList<>(rows);
    List<Integer> run = new ArrayList<>();
    int last = 0;
    for (int i = 0; i < rows.size(); i++) {
      OptionalInt number = number(rows.get(i));
      if (number.isEmpty()) {
        continue;
      }
      if (number.getAsInt() != last + 1) {
        takeOut(mended, run);
        run.clear();
      }
      last = number.getAsInt();
      run.add(i);
    }
    takeOut(mended, run);
    return mended;
  }

  private static void takeOut(List<GridRow> rows, List<Integer> run) {
    if (run.size() >= FEWEST) {
      run.forEach(i -> rows.set(i, rows.get(i).without(firstFigure(rows.get(i)))));
    }
  }

  /** What may be the number of a row that has a label and a cell more than it has columns. */
  private OptionalInt number(GridRow row) {
    int at = firstFigure(row);
    if (at < 0) {
      return OptionalInt.empty();
    }
    String text = row.cells().get(at).text();
    return PrintedNumber.isPlainCount(text) && text.length() < 3 && hasMoreThanItsOwn(row, at)
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }

  private boolean hasMoreThanItsOwn(GridRow row, int first) {
    int cells = 0;
    for (int i = first; i < row.cells().size(); i++) {
      cells += row.labels(i).isEmpty() ? 1 : 0;
    }
    for (int i = 0; i < row.cells().size(); i++) {
      for (Label label : row.labels(i)) {
        if (label.is(Kind.LINE) && shapes.hasNarrower(label.section(), Layout.MATRIX, cells)) {
          return true;
        }
      }
    }
    return false;
  }

  private static int firstFigure(GridRow row) {
    for (int i = 0; i < row.cells().size(); i++) {
      if (row.isFigure(i) && row.labels(i).isEmpty()) {
        return i;
      }
    }
    return -1;
  }
}
