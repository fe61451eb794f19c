package org.gongkai.extract.table.grid;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.extract.table.label.Label.Kind;
import org.gongkai.extract.table.label.TableShapes;

/**
 * Labels that stand in a row of their own, their figures in the next. A label with nothing beside
 * it is not a line left blank where the row below has figures and no label.
 */
final class LabelsAbove {

  private LabelsAbove() {}

  /** The rows, every such label beside its figures. */
  static List<GridRow> mend(List<GridRow> rows, TableShapes shapes) {
    List<GridRow> mended = new ArrayList<>();
    for (GridRow row : rows) {
      int last = mended.size() - 1;
      if (last >= 0 && isFiguresAlone(row) && isLabelAlone(mended.get(last), shapes)) {
        mended.set(last, mended.get(last).over(row));
      } else {
        mended.add(row);
      }
    }
    return mended;
  }

  private static boolean isFiguresAlone(GridRow row) {
    return row.hasFigures() && row.ownCells().size() == row.cells().size() && !row.hasWords();
  }

  private static boolean isLabelAlone(GridRow row, TableShapes shapes) {
    boolean line = false;
    for (int i = 0; i < row.cells().size(); i++) {
      if (!row.cells().get(i).isBlank()) {
        boolean named = shapes.nameLineBeside(row.labels(i));
        boolean other = row.names(i, Kind.COLUMN) || row.names(i, Kind.HEAD);
        if (row.labels(i).isEmpty() || (other && !named)) {
          return false;
        }
        line = named && row.isOwn(i);
      }
    }
    return line && !row.hasFigures();
  }
}
