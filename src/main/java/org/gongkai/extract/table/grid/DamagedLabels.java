package org.gongkai.extract.table.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.extract.table.label.FormOrder;
import org.gongkai.extract.table.label.Label;
import org.gongkai.extract.table.label.Label.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Labels of lines too damaged to be known by themselves: understood where the form has one line
 * between those above and below, and they look like it.
 */
record DamagedLabels(FormOrder order) {

  List<GridRow> mend(List<GridRow> rows) {
    List<GridRow> mended = new ArrayList<>(rows);
    List<Integer> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).hasFigures()) {
        lines.add(i);
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      int line = lines.get(i);
      GridRow row = mended.get(line);
      Optional<Integer> at = unknownAt(row);
      if (at.isPresent()) {
        GridRow above = i == 0 ? null : mended.get(lines.get(i - 1));
        GridRow below = i + 1 == lines.size() ? null : mended.get(lines.get(i + 1));
        Optional<Label> label = between(above, row.cells().get(at.get()).text(), below);
        label.ifPresent(found -> mended.set(line, row.understanding(at.get(), found)));
      }
    }
    return mended;
  }

  /** The last cell of words before the figures of a row none of whose cells names a line. */
  private static Optional<Integer> unknownAt(GridRow row) {
    int found = -1;
    for (int i = 0; i < row.cells().size(); i++) {
      if (row.names(i, Kind.LINE)) {
        return Optional.empty();
      }
      if (row.isFigure(i) && found >= 0) {
        break;
      }
      if (row.isWord(i) && row.labels(i).isEmpty()) {
        found = i;
      }
    }
    return found < 0 ? Optional.empty() : Optional.of(found);
  }

  private Optional<Label> between(@Nullable GridRow above, String text, @Nullable GridRow below) {
    Set<Label> found = new HashSet<>();
    for (@Nullable Label previous : lines(above)) {
      for (@Nullable Label next : lines(below)) {
        order.between(previous, text, next).ifPresent(found::add);
      }
    }
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  /** The lines that a row may be; null alone where that is not known. */
  private static List<@Nullable Label> lines(@Nullable GridRow row) {
    List<@Nullable Label> lines = new ArrayList<>();
    for (int i = 0; row != null && i < row.cells().size(); i++) {
      row.labels(i).stream().filter(label -> label.is(Kind.LINE)).forEach(lines::add);
    }
    if (lines.isEmpty()) {
      lines.add(null);
    }
    return lines;
  }
}
