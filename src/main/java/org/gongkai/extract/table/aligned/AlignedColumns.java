package org.gongkai.extract.table.aligned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Columns as far as places prove them: stretches of characters filled by figures, apart from one
 * another. Made of lines of one page, since from page to page the columns shift.
 */
final class AlignedColumns {

  /** A stretch of places. */
  private record Stretch(double start, double end) {

    Stretch with(Stretch other) {
      return new Stretch(Math.min(start, other.start), Math.max(end, other.end));
    }

    boolean holds(AlignedWord word) {
      return start <= word.start() && word.end() <= end;
    }
  }

  private final List<Stretch> stretches;

  private AlignedColumns(List<Stretch> stretches) {
    this.stretches = stretches;
  }

  /** The columns that some words fill; what touches is one column. */
  static AlignedColumns of(List<AlignedWord> words) {
    List<Stretch> sorted =
        words.stream()
            .map(word -> new Stretch(word.start(), word.end()))
            .sorted(Comparator.comparingDouble(Stretch::start))
            .toList();
    List<Stretch> merged = new ArrayList<>();
    for (Stretch next : sorted) {
      int last = merged.size() - 1;
      if (last >= 0 && next.start() <= merged.get(last).end()) {
        merged.set(last, merged.get(last).with(next));
      } else {
        merged.add(next);
      }
    }
    return new AlignedColumns(merged);
  }

  int count() {
    return stretches.size();
  }

  double start() {
    return stretches.get(0).start();
  }

  /** Whether a column lies at least partly under a head. */
  boolean isUnder(int column, WordChain head) {
    Stretch stretch = stretches.get(column);
    return stretch.start() < head.end() && head.start() < stretch.end();
  }

  int column(AlignedWord word) {
    for (int i = 0; i < stretches.size(); i++) {
      if (stretches.get(i).holds(word)) {
        return i;
      }
    }
    return -1;
  }

  /** The column of each figure of a row; empty when two would share one. */
  Optional<List<Integer>> place(List<AlignedWord> figures) {
    List<Integer> columns = figures.stream().map(this::column).toList();
    boolean apart = columns.stream().distinct().count() == columns.size();
    return apart && !columns.contains(-1) ? Optional.of(columns) : Optional.empty();
  }

  /** Whether no row has two figures in one column. */
  boolean part(List<AlignedRow> rows) {
    return rows.stream().allMatch(row -> place(row.figures()).isPresent());
  }
}
