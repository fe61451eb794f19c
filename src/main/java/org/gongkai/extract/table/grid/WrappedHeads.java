package org.gongkai.extract.table.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.document.GridCell;
import org.gongkai.extract.table.label.Vocabulary;

/**
 * Heads that a narrow column broke over two rows: 商业 | 科研 above, 企业 | 机构 below. They are put
 * together where every cell of the lower row completes one above it to a head, below its own column
 * or, where the rows have lost their columns, in the same order.
 */
record WrappedHeads(Vocabulary vocabulary) {

  List<GridRow> mend(List<GridRow> rows) {
    List<GridRow> mended = new ArrayList<>();
    for (GridRow row : rows) {
      int last = mended.size() - 1;
      Optional<GridRow> whole = last < 0 ? Optional.empty() : join(mended.get(last), row);
      if (whole.isPresent()) {
        mended.set(last, whole.get());
      } else {
        mended.add(row);
      }
    }
    return mended;
  }

  private Optional<GridRow> join(GridRow above, GridRow below) {
    if (above.hasFigures() || below.hasFigures()) {
      return Optional.empty();
    }
    List<GridCell> rests = below.ownCells().stream().filter(cell -> !cell.isBlank()).toList();
    if (rests.isEmpty()) {
      return Optional.empty();
    }
    boolean known = rests.stream().noneMatch(cell -> vocabulary.find(cell.text()).isEmpty());
    if (known) {
      return Optional.empty();
    }
    Map<GridCell, GridCell> byPlace = match(above, rests, true);
    Map<GridCell, GridCell> matched = byPlace.isEmpty() ? match(above, rests, false) : byPlace;
    return matched.isEmpty() ? Optional.empty() : Optional.of(joined(above, matched));
  }

  /** The rests by the cells above that they belong to; none when one belongs to no cell. */
  private Map<GridCell, GridCell> match(GridRow above, List<GridCell> rests, boolean inPlace) {
    Map<GridCell, GridCell> matched = new HashMap<>();
    int next = 0;
    for (GridCell cell : above.cells()) {
      if (next < rests.size()
          && (!inPlace || cell.column() == rests.get(next).column())
          && isHead(cell, rests.get(next))) {
        matched.put(cell, rests.get(next++));
      }
    }
    return next == rests.size() ? matched : Map.of();
  }

  private boolean isHead(GridCell cell, GridCell rest) {
    return !cell.isBlank()
        && vocabulary.find(whole(cell, rest)).stream().anyMatch(vocabulary.shapes()::isHead);
  }

  private GridRow joined(GridRow above, Map<GridCell, GridCell> rests) {
    List<GridCell> cells = new ArrayList<>();
    for (GridCell cell : above.cells()) {
      GridCell rest = rests.get(cell);
      cells.add(rest == null ? cell : cell.withText(whole(cell, rest)));
    }
    return new GridRow(above.index(), cells, vocabulary);
  }

  private static String whole(GridCell cell, GridCell rest) {
    return cell.text() + "\n" + rest.text();
  }
}
