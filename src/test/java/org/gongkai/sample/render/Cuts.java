package org.gongkai.sample.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.sample.page.Part;
import org.gongkai.sample.page.Part.Kind;
import org.gongkai.sample.page.Part.Tabular;
import org.gongkai.sample.page.Part.Text;
import org.gongkai.sample.page.Place;
import org.gongkai.sample.page.PrintedCell;
import org.gongkai.sample.page.PrintedTable;

/** Cuts a statutory table into several, as page breaks and editors do. */
public final class Cuts {

  /** Tables with fewer rows are not cut by a page break. */
  private static final int LONG_ROWS = 15;

  /** Columns of a group of cases, and of the table that prints its groups side by side. */
  private static final int GROUP_WIDTH = 5;

  private static final int ACROSS_WIDTH = 3 * GROUP_WIDTH;

  private Cuts() {}

  /** Not at all. */
  static List<Part> whole(PrintedTable table) {
    return List.of(new Tabular(table, true));
  }

  /** A long table once in its middle, the labels of groups repeated below the cut. */
  public static List<Part> inTwo(PrintedTable table) {
    return inTwo(table, List.of());
  }

  /** The same, the heads of the columns repeated too. */
  public static List<Part> inTwoWithHeads(PrintedTable table) {
    return inTwo(table, table.rows().subList(0, table.headRows()));
  }

  /** One table an article item. */
  static List<Part> byArticle(PrintedTable table) {
    List<List<List<PrintedCell>>> items = new ArrayList<>();
    for (List<PrintedCell> row : table.rows()) {
      if (items.isEmpty() || row.get(0).kind() == PrintedCell.Kind.TITLE) {
        items.add(new ArrayList<>());
      }
      items.get(items.size() - 1).add(row);
    }
    return items.stream()
        .<Part>map(
            rows -> new Tabular(new PrintedTable(table.width(), table.headRows(), rows), true))
        .toList();
  }

  /** One table for every group of cases, the group's name above it; other tables stay whole. */
  static List<Part> byGroup(PrintedTable table) {
    if (table.width() != ACROSS_WIDTH) {
      return whole(table);
    }
    List<Part> parts = new ArrayList<>();
    for (int from = 0; from < table.width(); from += GROUP_WIDTH) {
      parts.add(new Text(Kind.PARAGRAPH, groupName(table, from)));
      parts.add(new Tabular(group(table, from), true));
    }
    return parts;
  }

  private static List<Part> inTwo(PrintedTable table, List<List<PrintedCell>> heads) {
    int cut = table.headRows() + (table.rows().size() - table.headRows()) / 2;
    if (table.rows().size() < LONG_ROWS) {
      return whole(table);
    }
    List<List<PrintedCell>> lower = new ArrayList<>(heads);
    lower.add(table.places().get(cut).stream().map(Cuts::repeated).toList());
    lower.addAll(table.rows().subList(cut + 1, table.rows().size()));
    return List.of(
        new Tabular(upper(table, cut), true),
        new Tabular(new PrintedTable(table.width(), heads.size(), lower), true));
  }

  private static PrintedTable upper(PrintedTable table, int cut) {
    List<List<PrintedCell>> rows = new ArrayList<>();
    for (int at = 0; at < cut; at++) {
      int left = cut - at;
      rows.add(
          table.rows().get(at).stream()
              .map(c -> c.spanning(Math.min(c.rowSpan(), left), c.columnSpan()))
              .toList());
    }
    return new PrintedTable(table.width(), table.headRows(), rows);
  }

  private static PrintedCell repeated(Place place) {
    return place.cell().spanning(place.rowsLeft(), place.cell().columnSpan());
  }

  private static PrintedTable group(PrintedTable table, int from) {
    List<PrintedCell> heads = new ArrayList<>();
    for (int column = from; column < from + GROUP_WIDTH; column++) {
      heads.add(at(table, table.headRows() - 1, column).spanning(1, 1));
    }
    List<PrintedCell> figures =
        table.rows().get(table.headRows()).subList(from, from + GROUP_WIDTH);
    return new PrintedTable(GROUP_WIDTH, 1, List.of(heads, figures));
  }

  /** 行政复议, or 行政诉讼（复议后起诉）. */
  private static String groupName(PrintedTable table, int column) {
    Set<String> names = new LinkedHashSet<>();
    for (int row = 0; row < table.headRows() - 1; row++) {
      PrintedCell head = at(table, row, column);
      if (head.columnSpan() > 1) {
        names.add(head.text());
      }
    }
    List<String> outerFirst = List.copyOf(names);
    return outerFirst.size() == 1
        ? outerFirst.get(0)
        : outerFirst.get(0) + "（" + outerFirst.get(1) + "）";
  }

  private static PrintedCell at(PrintedTable table, int row, int column) {
    return table.places().get(row).stream()
        .filter(place -> place.column() <= column)
        .reduce((before, after) -> after)
        .orElseThrow()
        .cell();
  }
}
