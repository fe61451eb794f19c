package org.gongkai.sample.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.sample.page.DressedTable;
import org.gongkai.sample.page.Place;
import org.gongkai.sample.page.SampleCell;
import org.gongkai.sample.page.SamplePart;
import org.gongkai.sample.page.SamplePart.Kind;
import org.gongkai.sample.page.SamplePart.Tabular;
import org.gongkai.sample.page.SamplePart.Text;

/** Cuts a statutory table into several, as page breaks and editors do. */
public final class Cuts {

  /** Tables with fewer rows are not cut by a page break. */
  private static final int LONG_ROWS = 15;

  /** Columns of a group of cases, and of the table that prints its groups side by side. */
  private static final int GROUP_WIDTH = 5;

  private static final int ACROSS_WIDTH = 3 * GROUP_WIDTH;

  private Cuts() {}

  /** Not at all. */
  static List<SamplePart> whole(DressedTable table) {
    return List.of(new Tabular(table, true));
  }

  /** A long table once in its middle, the labels of groups repeated below the cut. */
  public static List<SamplePart> inTwo(DressedTable table) {
    return inTwo(table, List.of());
  }

  /** The same, the heads of the columns repeated too. */
  public static List<SamplePart> inTwoWithHeads(DressedTable table) {
    return inTwo(table, table.rows().subList(0, table.headRows()));
  }

  /** One table an article item. */
  static List<SamplePart> byArticle(DressedTable table) {
    List<List<List<SampleCell>>> items = new ArrayList<>();
    for (List<SampleCell> row : table.rows()) {
      if (items.isEmpty() || row.get(0).kind() == SampleCell.Kind.TITLE) {
        items.add(new ArrayList<>());
      }
      items.get(items.size() - 1).add(row);
    }
    return items.stream()
        .<SamplePart>map(
            rows -> new Tabular(new DressedTable(table.width(), table.headRows(), rows), true))
        .toList();
  }

  /** One table for every group of cases, the group's name above it; other tables stay whole. */
  static List<SamplePart> byGroup(DressedTable table) {
    if (table.width() != ACROSS_WIDTH) {
      return whole(table);
    }
    List<SamplePart> parts = new ArrayList<>();
    for (int from = 0; from < table.width(); from += GROUP_WIDTH) {
      parts.add(new Text(Kind.PARAGRAPH, groupName(table, from)));
      parts.add(new Tabular(group(table, from), true));
    }
    return parts;
  }

  private static List<SamplePart> inTwo(DressedTable table, List<List<SampleCell>> heads) {
    int cut = table.headRows() + (table.rows().size() - table.headRows()) / 2;
    if (table.rows().size() < LONG_ROWS) {
      return whole(table);
    }
    List<List<SampleCell>> lower = new ArrayList<>(heads);
    lower.add(table.places().get(cut).stream().map(Cuts::repeated).toList());
    lower.addAll(table.rows().subList(cut + 1, table.rows().size()));
    return List.of(
        new Tabular(upper(table, cut), true),
        new Tabular(new DressedTable(table.width(), heads.size(), lower), true));
  }

  private static DressedTable upper(DressedTable table, int cut) {
    List<List<SampleCell>> rows = new ArrayList<>();
    for (int at = 0; at < cut; at++) {
      int left = cut - at;
      rows.add(
          table.rows().get(at).stream()
              .map(c -> c.spanning(Math.min(c.rowSpan(), left), c.columnSpan()))
              .toList());
    }
    return new DressedTable(table.width(), table.headRows(), rows);
  }

  private static SampleCell repeated(Place place) {
    return place.cell().spanning(place.rowsLeft(), place.cell().columnSpan());
  }

  private static DressedTable group(DressedTable table, int from) {
    List<SampleCell> heads = new ArrayList<>();
    for (int column = from; column < from + GROUP_WIDTH; column++) {
      heads.add(at(table, table.headRows() - 1, column).spanning(1, 1));
    }
    List<SampleCell> figures = table.rows().get(table.headRows()).subList(from, from + GROUP_WIDTH);
    return new DressedTable(GROUP_WIDTH, 1, List.of(heads, figures));
  }

  /** 行政复议, or 行政诉讼（复议后起诉）. */
  private static String groupName(DressedTable table, int column) {
    Set<String> names = new LinkedHashSet<>();
    for (int row = 0; row < table.headRows() - 1; row++) {
      SampleCell head = at(table, row, column);
      if (head.columnSpan() > 1) {
        names.add(head.text());
      }
    }
    List<String> outerFirst = List.copyOf(names);
    return outerFirst.size() == 1
        ? outerFirst.get(0)
        : outerFirst.get(0) + "（" + outerFirst.get(1) + "）";
  }

  private static SampleCell at(DressedTable table, int row, int column) {
    return table.places().get(row).stream()
        .filter(place -> place.column() <= column)
        .reduce((before, after) -> after)
        .orElseThrow()
        .cell();
  }
}
