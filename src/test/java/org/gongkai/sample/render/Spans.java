package org.gongkai.sample.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gongkai.sample.page.DressedTable;
import org.gongkai.sample.page.Place;
import org.gongkai.sample.page.SampleCell;

/** Replaces spans by empty cells, as pages do whose editor knew no spans. */
public final class Spans {

  private Spans() {}

  /** An empty cell in every row that a cell from above reaches into. */
  static DressedTable withoutRowSpans(DressedTable table) {
    return new DressedTable(
        table.width(),
        table.headRows(),
        table.places().stream().map(row -> row.stream().map(Spans::single).toList()).toList());
  }

  /** An empty cell for every further column of a cell. */
  static DressedTable withoutColumnSpans(DressedTable table) {
    return table.mapRows(
        row -> {
          List<SampleCell> cells = new ArrayList<>();
          for (SampleCell cell : row) {
            cells.add(cell.spanning(cell.rowSpan(), 1));
            for (int at = 1; at < cell.columnSpan(); at++) {
              cells.add(SampleCell.filler(cell.rowSpan(), 1));
            }
          }
          return cells;
        });
  }

  /** As many cells in every row as the grid has columns. */
  public static DressedTable filled(DressedTable table) {
    return withoutColumnSpans(withoutRowSpans(table));
  }

  /** What a merged cell says, in every place it covers. */
  public static DressedTable repeated(DressedTable table) {
    List<List<SampleCell>> rows = new ArrayList<>();
    for (List<Place> places : table.places()) {
      List<SampleCell> row = new ArrayList<>();
      places.forEach(
          place ->
              row.addAll(
                  Collections.nCopies(place.cell().columnSpan(), place.cell().spanning(1, 1))));
      rows.add(row);
    }
    return new DressedTable(table.width(), table.headRows(), rows);
  }

  private static SampleCell single(Place place) {
    SampleCell cell = place.cell();
    return place.first()
        ? cell.spanning(1, cell.columnSpan())
        : SampleCell.filler(1, cell.columnSpan());
  }
}
