package org.gongkai.extract.table.grid;

import java.util.Optional;
import org.gongkai.extract.table.label.FormOrder;
import org.gongkai.extract.table.label.Label.Kind;
import org.gongkai.extract.table.reading.Header;
import org.gongkai.extract.table.reading.ReadingPlace;

/**
 * Whether a grid goes on with the table before it. Between the two may stand what a page prints at
 * its foot and head. The grid has no heads of its own, and its first line is one that the form has
 * below the last one read.
 */
record ContinuedGrid(ReadingPlace place, FormOrder order, LineLabels labels) {

  /** Puts the heads of the table before in force again where the grid needs them. */
  boolean resume(GridRows rows) {
    Optional<Header> header = place.header().or(place::left);
    boolean goesOn = header.filter(found -> goesOn(rows, found)).isPresent();
    if (goesOn) {
      place.resume();
    }
    return goesOn;
  }

  private boolean goesOn(GridRows rows, Header header) {
    for (GridRow row : rows.all()) {
      if (rows.headed(row).isPresent()) {
        return false;
      }
      if (row.hasFigures() && !LineLabels.isColumnNumbers(row)) {
        return header.isAcross() ? place.wasOpen() && !row.hasWords() : isNext(row, header);
      }
    }
    return false;
  }

  private boolean isNext(GridRow row, Header header) {
    String section = header.section();
    int at = labels.labelAt(row, header);
    return at >= 0
        && row.labels(at, section).stream()
            .filter(label -> label.is(Kind.LINE))
            .anyMatch(
                label ->
                    place.wasOpen() || order.follows(section, place.lastCategory(), label.code()));
  }
}
