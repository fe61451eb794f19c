package org.gongkai.reader.word.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.reader.Limits;
import org.gongkai.reader.RefusedException;

/**
 * Builds a story from formats that tell a table only by marks: this paragraph lies in a table of
 * such a depth, here a cell ends, here a row ends with these edges.
 */
public final class TableStack {

  private final Limits limits;
  private final List<StoryPart> story = new ArrayList<>();
  private final Deque<OpenTable> open = new ArrayDeque<>();

  public TableStack(Limits limits) {
    this.limits = limits;
  }

  /** A table in the making. */
  private static final class OpenTable {

    private final List<List<StoryCell>> rows = new ArrayList<>();
    private List<List<StoryPart>> cells = new ArrayList<>();
    private List<StoryPart> cell = new ArrayList<>();

    private void endCell() {
      cells.add(cell);
      cell = new ArrayList<>();
    }

    private void endRow(RowEdges edges) {
      if (!cell.isEmpty()) {
        endCell();
      }
      if (!cells.isEmpty()) {
        rows.add(edges.row(cells));
      }
      cells = new ArrayList<>();
    }
  }

  /** Adds paragraphs at a depth, 0 outside of tables. */
  public void add(List<StoryPart> parts, int depth) {
    moveTo(depth);
    OpenTable table = open.peek();
    (table == null ? story : table.cell).addAll(parts);
  }

  /** Ends a cell of the table at a depth from 1. */
  public void endCell(int depth) {
    moveTo(depth);
    open.element().endCell();
  }

  public void endRow(int depth, RowEdges edges) {
    moveTo(depth);
    open.element().endRow(edges);
  }

  /** The whole story; an unfinished row ends as it stands. */
  public List<StoryPart> finish() {
    moveTo(0);
    return story;
  }

  private void moveTo(int depth) {
    if (depth > limits.depth()) {
      throw new RefusedException(Reason.TOO_COMPLEX, depth + " nested tables");
    }
    while (open.size() < depth) {
      open.push(new OpenTable());
    }
    while (open.size() > depth) {
      close(open.pop());
    }
  }

  private void close(OpenTable table) {
    table.endRow(new RowEdges());
    OpenTable outer = open.peek();
    (outer == null ? story : outer.cell).add(new StoryTable(table.rows, RowEdges.TOLERANCE));
  }
}
