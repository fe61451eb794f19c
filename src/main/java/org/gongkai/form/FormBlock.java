package org.gongkai.form;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.model.CellKey;

/**
 * A part of a table with a head of its own.
 *
 * @param title what is printed above it, 第二十条第（一）项; empty where nothing is
 * @param corner what is printed over the line labels, 信息内容; empty where nothing is
 * @param columns its columns from left to right
 * @param lines its lines from top to bottom
 */
public record FormBlock(String title, String corner, List<Column> columns, List<Line> lines) {

  public FormBlock {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
  }

  List<FormCell> cells(String section, String label) {
    List<FormCell> cells = new ArrayList<>();
    for (Line line : lines) {
      for (Column column : columns) {
        CellKey key = new CellKey(section, line.category(), column.measure());
        String path = title.isEmpty() ? line.path() : title + ">" + line.path();
        cells.add(new FormCell(key, label, path, column.path(), column.unit(), column.type()));
      }
    }
    return cells;
  }
}
