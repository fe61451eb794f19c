package org.gongkai.extract.table.grid;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.document.GridCell;
import org.gongkai.extract.table.label.FormOrder;
import org.gongkai.extract.table.label.Label;
import org.gongkai.extract.table.label.Label.Kind;
import org.gongkai.extract.table.label.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Heads that were cut or misspelt: 本年新 | 本年新 | 对外公开总数量. A head that no form knows is understood
 * where it looks like the one that the form has between its neighbours, or like one head alone;
 * else it stays unknown.
 */
final class DamagedHeads {

  private final Vocabulary vocabulary;
  private final FormOrder order;

  DamagedHeads(Vocabulary vocabulary, FormOrder order) {
    this.vocabulary = vocabulary;
    this.order = order;
  }

  /** The row with every head understood that can be. */
  GridRow mend(GridRow row) {
    GridRow mended = row;
    if (!row.hasFigures()) {
      for (String section : vocabulary.shapes().sections()) {
        if (isAmongHeads(row, section)) {
          mended = mend(mended, section);
        }
      }
    }
    return mended;
  }

  private static boolean isAmongHeads(GridRow row, String section) {
    for (int at = 0; at < row.cells().size(); at++) {
      if (row.isOwn(at)
          && (row.names(at, Kind.COLUMN, section)
              || row.names(at, Kind.HEAD, section)
              || row.names(at, Kind.CORNER, section))) {
        return true;
      }
    }
    return false;
  }

  private GridRow mend(GridRow row, String section) {
    List<Integer> own =
        IntStream.range(0, row.cells().size())
            .filter(at -> row.isOwn(at) && !row.cells().get(at).isBlank())
            .boxed()
            .toList();
    GridRow mended = row;
    for (int i = 0; i < own.size(); i++) {
      mended = mend(mended, section, own, i);
    }
    for (int i = own.size() - 1; i >= 0; i--) {
      mended = mend(mended, section, own, i);
    }
    return mended;
  }

  private GridRow mend(GridRow row, String section, List<Integer> own, int i) {
    int at = own.get(i);
    GridCell cell = row.cells().get(at);
    if (!row.labels(at).isEmpty() || row.isFigure(at)) {
      return row;
    }
    Label left = i == 0 ? null : head(row, own.get(i - 1), section);
    Label right = i + 1 == own.size() ? null : head(row, own.get(i + 1), section);
    return understand(left, cell.text(), right)
        .or(() -> vocabulary.findSimilarColumn(cell.text(), section))
        .or(
            () ->
                vocabulary
                    .findSimilarLine(cell.text(), section)
                    .filter(vocabulary.shapes()::isLineAbove))
        .map(label -> row.understanding(at, label))
        .orElse(row);
  }

  /** Where two levels of heads meet in a row, one neighbour alone is of the head's own. */
  private Optional<Label> understand(@Nullable Label left, String text, @Nullable Label right) {
    Optional<Label> between = order.between(left, text, right);
    boolean meet = left != null && right != null && !left.kind().equals(right.kind());
    return between.isPresent() || !meet
        ? between
        : order.between(left, text, null).or(() -> order.between(null, text, right));
  }

  private @Nullable Label head(GridRow row, int at, String section) {
    return row.labels(at, section).stream()
        .filter(vocabulary.shapes()::isHead)
        .findFirst()
        .orElse(null);
  }
}
