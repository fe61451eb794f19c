package org.gongkai.extract.table.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.document.Block;
import org.gongkai.document.Grid;
import org.gongkai.document.GridCell;
import org.gongkai.extract.table.label.Label.Kind;
import org.gongkai.extract.table.label.Vocabulary;

/**
 * Puts labels together through which the end of a page runs: 结果 at the foot of one grid, 维持 at the
 * head of the next. Two pieces are one label where they stand in the same columns, together name a
 * column or a line, and the lower one by itself names nothing.
 */
public record CutLabels(Vocabulary vocabulary) {

  /** The same blocks with their labels whole. */
  public List<Block> mend(List<Block> blocks) {
    List<Block> mended = new ArrayList<>(blocks);
    for (int at = 0; at + 1 < mended.size(); at++) {
      if (mended.get(at) instanceof Grid above && mended.get(at + 1) instanceof Grid below) {
        Cut cut = new Cut(above, below);
        mended.set(at, cut.above());
        mended.set(at + 1, cut.below());
      }
    }
    return mended;
  }

  /** What changes on either side of the end of a page. */
  private final class Cut {

    private final Grid above;
    private final Grid below;
    private final Map<GridCell, String> upper = new HashMap<>();
    private final Map<GridCell, String> lower = new HashMap<>();

    Cut(Grid above, Grid below) {
      this.above = above;
      this.below = below;
      int first = afterHeads();
      if (above.height() > 0 && first < below.height()) {
        join(above.row(above.height() - 1), below.row(first));
      }
    }

    /** The first row below that does not repeat the heads of the page above. */
    private int afterHeads() {
      Set<List<String>> known =
          IntStream.range(0, above.height())
              .mapToObj(row -> texts(above, row))
              .collect(Collectors.toSet());
      int row = 0;
      while (row < below.height()
          && known.contains(texts(below, row))
          && below.row(row).stream().noneMatch(GridRow::isFigure)) {
        row++;
      }
      return row;
    }

    private static List<String> texts(Grid grid, int row) {
      return grid.row(row).stream().map(GridCell::text).toList();
    }

    Grid above() {
      return above.withTexts(upper);
    }

    Grid below() {
      return below.withTexts(lower);
    }

    private void join(List<GridCell> lasts, List<GridCell> firsts) {
      boolean figuresBelow = firsts.stream().anyMatch(GridRow::isFigure);
      boolean figuresAbove = lasts.stream().anyMatch(GridRow::isFigure);
      for (GridCell first : firsts) {
        lasts.stream()
            .filter(last -> last.column() == first.column())
            .filter(last -> last.endColumn() == first.endColumn())
            .filter(last -> isOneLabel(last, first, figuresAbove != figuresBelow))
            .forEach(last -> join(last, first, figuresBelow));
      }
    }

    private boolean isOneLabel(GridCell last, GridCell first, boolean besideFigures) {
      return !last.isBlank()
          && !first.isBlank()
          && vocabulary.find(first.text()).isEmpty()
          && vocabulary.find(whole(last, first)).stream()
              .anyMatch(
                  label -> besideFigures ? label.is(Kind.LINE) : vocabulary.shapes().isHead(label));
    }

    /** A line's label goes where its figures are, a column's stays where it began. */
    private void join(GridCell last, GridCell first, boolean down) {
      upper.put(last, down ? "" : whole(last, first));
      lower.put(first, down ? whole(last, first) : "");
    }

    private static String whole(GridCell last, GridCell first) {
      return last.text() + "\n" + first.text();
    }
  }
}
