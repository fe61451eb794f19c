package org.gongkai.reader.word.story;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.reader.word.story.StoryCell.Merge;

/** Where the cells of a row begin and end and how they are merged, as RTF and old Word tell it. */
public final class RowEdges {

  /** Edges of one column differ by less than a millimetre from row to row, in twips. */
  static final int TOLERANCE = 60;

  /** A cell without edges of its own is so wide, in twips. */
  private static final int WIDTH = 1_000;

  private final List<Shape> shapes = new ArrayList<>();
  private int left;

  /**
   * One cell.
   *
   * @param right its right edge in twips
   * @param mergedLeft belongs to its left neighbour
   */
  private record Shape(int right, Merge merge, boolean mergedLeft) {}

  /** Says where the row begins, in twips. */
  public void begin(int edge) {
    left = edge;
  }

  /** Adds a cell to the right. */
  public void add(int right, Merge merge, boolean mergedLeft) {
    shapes.add(new Shape(right, merge, mergedLeft));
  }

  /** The row of these cells; empty ones beyond the last edge are careless writers' and no cells. */
  List<StoryCell> row(List<List<StoryPart>> cells) {
    List<StoryCell> row = new ArrayList<>();
    int edge = left;
    for (int at = 0; at < cells.size(); at++) {
      boolean surplus = at >= shapes.size() && !shapes.isEmpty();
      if (surplus && isBlank(cells.get(at))) {
        continue;
      }
      Shape shape =
          at < shapes.size() ? shapes.get(at) : new Shape(edge + WIDTH, Merge.NONE, false);
      int right = Math.max(edge + 1, shape.right());
      StoryCell cell = StoryCell.of(edge, right, shape.merge(), cells.get(at));
      if (shape.mergedLeft() && !row.isEmpty()) {
        row.add(row.remove(row.size() - 1).joined(cell));
      } else {
        row.add(cell);
      }
      edge = right;
    }
    return row;
  }

  private static boolean isBlank(List<StoryPart> cell) {
    return StoryCell.of(0, 1, Merge.NONE, cell).text().isEmpty();
  }
}
