package org.gongkai.extract.table.aligned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Gives figures to the heads over them. A head that stands over no figures has an empty column.
 * Only for heads wider than their figures, printed in one line above them: those of table 三 are
 * shifted against its figures by more than a column is wide.
 */
final class AlignedHeads {

  private final AlignedHeader header;
  private final AlignedColumns columns;
  private final List<Integer> measures = new ArrayList<>();

  /**
   * Prepares for figures that stand in columns.
   *
   * @param figures all figures of the page's rows
   */
  AlignedHeads(AlignedHeader header, List<AlignedWord> figures) {
    this.header = header;
    this.columns = AlignedColumns.of(figures);
    for (int column = 0; column < columns.count(); column++) {
      measures.add(measure(column));
    }
  }

  /** The first place that a figure may take. */
  double start() {
    return columns.start();
  }

  /** The head of each figure; empty unless each has one of its own, in their order. */
  Optional<List<Integer>> place(List<AlignedWord> figures) {
    List<Integer> known = measures.stream().filter(measure -> measure >= 0).toList();
    boolean ordered = known.equals(known.stream().sorted().distinct().toList());
    return columns
        .place(figures)
        .filter(places -> ordered && places.stream().noneMatch(at -> measures.get(at) < 0))
        .map(places -> places.stream().map(measures::get).toList());
  }

  /** The one head over a column; -1 where there is none or more than one. */
  private int measure(int column) {
    List<Integer> over =
        IntStream.range(0, header.width())
            .filter(at -> columns.isUnder(column, header.columns().get(at).chain()))
            .boxed()
            .toList();
    return over.size() == 1 ? over.get(0) : -1;
  }
}
