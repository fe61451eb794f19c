package org.gongkai.reader.word.odt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.reader.Limits;
import org.gongkai.reader.RefusedException;
import org.gongkai.reader.word.story.StoryCell;
import org.gongkai.reader.word.story.StoryCell.Merge;
import org.gongkai.reader.word.story.StoryPart;
import org.gongkai.reader.word.story.StoryTable;
import org.gongkai.reader.word.xml.Xml;

/** Reads one table of an ODT file. Its cells say how many rows and columns they cover. */
final class OdtTable {

  private static final Set<String> GROUPS =
      Set.of("table-header-rows", "table-rows", "table-row-group");

  private static final Set<String> REMOVED = Set.of("collapse", "filter");

  /** More columns or rows than any report repeats. */
  private static final int MOST_REPEATED = 1_000;

  private final Function<List<Xml>, List<StoryPart>> reader;
  private final Xml table;
  private final Limits.Allowance repeated;
  private final List<List<StoryCell>> rows = new ArrayList<>();

  /**
   * Prepares for a table.
   *
   * @param reader reads the content of a cell
   * @param repeated limits the cells that the file only says are many
   */
  OdtTable(Function<List<Xml>, List<StoryPart>> reader, Xml table, Limits.Allowance repeated) {
    this.repeated = repeated;
    this.reader = reader;
    this.table = table;
  }

  StoryTable read() {
    addRows(table);
    return new StoryTable(rows, 0);
  }

  private void addRows(Xml group) {
    for (Xml part : group.children()) {
      if (GROUPS.contains(part.name())) {
        addRows(part);
      } else if (part.is("table-row") && !REMOVED.contains(part.attribute("visibility"))) {
        List<StoryCell> row = row(part);
        int times = times(part, "number-rows-repeated");
        repeated.spend((long) times * row.size());
        rows.addAll(Collections.nCopies(times, row));
      }
    }
  }

  /** Covered cells take their place, but the cell that covers them is told elsewhere. */
  private List<StoryCell> row(Xml row) {
    List<StoryCell> cells = new ArrayList<>();
    int column = 0;
    for (Xml cell : row.children()) {
      if (cell.is("table-cell")) {
        List<StoryPart> content = reader.apply(cell.children());
        int end = column + times(cell, "number-columns-repeated");
        repeated.spend(end - column);
        while (column < end) {
          cells.add(cell(cell, column++, content));
        }
      } else if (cell.is("covered-table-cell")) {
        column += times(cell, "number-columns-repeated");
      }
    }
    return cells;
  }

  private static StoryCell cell(Xml cell, int column, List<StoryPart> content) {
    int columns = span(cell, "number-columns-spanned");
    int rows = span(cell, "number-rows-spanned");
    return new StoryCell(column, column + columns, rows, Merge.NONE, content);
  }

  private static int span(Xml cell, String name) {
    return Math.max(1, Math.min(cell.number(name, 1), MOST_REPEATED));
  }

  private static int times(Xml part, String name) {
    int times = part.number(name, 1);
    if (times > MOST_REPEATED) {
      throw new RefusedException(Reason.TOO_COMPLEX, times + " cells");
    }
    return Math.max(0, times);
  }
}
