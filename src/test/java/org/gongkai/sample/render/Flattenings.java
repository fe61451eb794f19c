package org.gongkai.sample.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.sample.page.DressedTable;
import org.gongkai.sample.page.Place;
import org.gongkai.sample.page.SampleCell;

/** The ways in which text dumps flatten a table. */
final class Flattenings {

  private static final int WRAP = 9;

  private Flattenings() {}

  /**
   * Shape A: a cell a line, closed by a bar; a row that is shorter than the grid is filled by a
   * line of bars, save the last.
   */
  static List<String> barLines(DressedTable table) {
    List<String> lines = new ArrayList<>();
    for (List<SampleCell> row : table.rows()) {
      row.forEach(cell -> lines.add(cell.text().isEmpty() ? "|" : cell.text() + " |"));
      lines.add("|".repeat(table.width() - row.size()));
    }
    lines.remove(lines.size() - 1);
    lines.removeIf(String::isEmpty);
    return lines;
  }

  /** Shape B: a row a line, cells parted by bars. */
  static List<String> barRows(DressedTable table) {
    return table.rows().stream().map(Flattenings::joined).toList();
  }

  /** Shape B with as many bars at the end as the row is short of the grid. */
  static List<String> paddedBarRows(DressedTable table) {
    return table.rows().stream()
        .map(row -> (joined(row) + " " + "|".repeat(table.width() - row.size())).stripTrailing())
        .toList();
  }

  /** Shape B2: a row a line, bars on both sides too. */
  static List<String> closedBarRows(DressedTable table) {
    return table.rows().stream().map(row -> "| " + joined(row) + " |").toList();
  }

  /** Shape C: a cell, then a bar on a line of its own; long labels broken over two lines. */
  static List<String> barCells(DressedTable table) {
    List<String> lines = new ArrayList<>();
    for (List<SampleCell> row : table.rows()) {
      for (SampleCell cell : row) {
        lines.addAll(wrapped(cell));
        lines.add("|");
      }
    }
    return lines;
  }

  /** Shapes D and E: the cells alone; of an empty cell nothing is left. */
  static List<String> cells(DressedTable table) {
    return table.rows().stream()
        .flatMap(List::stream)
        .map(SampleCell::text)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** Shape D as an office suite exports it: an empty line for a cell that reaches in from above. */
  static List<String> denseCells(DressedTable table) {
    return table.places().stream().flatMap(List::stream).map(Flattenings::denseText).toList();
  }

  private static String denseText(Place place) {
    return place.first() ? place.cell().text() : "";
  }

  private static String joined(List<SampleCell> row) {
    return row.stream().map(SampleCell::text).collect(Collectors.joining(" | "));
  }

  private static List<String> wrapped(SampleCell cell) {
    String text = cell.text();
    if (text.isEmpty()) {
      return List.of();
    }
    if (cell.kind() == SampleCell.Kind.FIGURE || text.length() <= WRAP) {
      return List.of(text);
    }
    return List.of(text.substring(0, WRAP), text.substring(WRAP));
  }
}
