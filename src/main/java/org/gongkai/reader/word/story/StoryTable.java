package org.gongkai.reader.word.story;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.document.Grid;
import org.gongkai.model.SourceSpan;
import org.gongkai.reader.Limits;
import org.gongkai.reader.word.story.StoryCell.Merge;

/**
 * A table of a story.
 *
 * @param tolerance how far the edges of one column may lie apart from row to row, in their unit
 */
public record StoryTable(List<List<StoryCell>> rows, int tolerance) implements StoryPart {

  /** A cell longer than this is prose, … */
  private static final int PROSE = 200;

  /** … and a table with prose and no more cells than this is there to place it on the page. */
  private static final int LAYOUT_CELLS = 12;

  public StoryTable {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** The cells that are shown, in reading order. */
  Stream<StoryCell> cells() {
    return rows.stream().flatMap(List::stream).filter(cell -> cell.merge() != Merge.CONTINUES);
  }

  /** Holds data, not the parts of a page; told as for the tables of web pages. */
  boolean isData() {
    return rows.stream().anyMatch(row -> row.size() > 1) && !holdsTable() && !isLayout();
  }

  Grid grid(SourceSpan location, Limits.Allowance allowance) {
    return new StoryGrid(this).grid(location, allowance);
  }

  /** Holds another table of more than one cell. */
  private boolean holdsTable() {
    return cells()
        .flatMap(cell -> cell.parts().stream())
        .anyMatch(part -> part instanceof StoryTable inner && inner.cells().limit(2).count() > 1);
  }

  private boolean isLayout() {
    return cells().limit(LAYOUT_CELLS + 1).count() <= LAYOUT_CELLS
        && cells().anyMatch(cell -> cell.text().length() > PROSE);
  }
}
