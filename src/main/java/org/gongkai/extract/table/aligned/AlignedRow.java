package org.gongkai.extract.table.aligned;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of text that ends in figures, and the label that goes with it.
 *
 * @param line where it stands
 * @param index of that line
 * @param label words of the label, on this line or around it; null where none was found
 * @param loose words on this line or around it that belong to no label
 */
record AlignedRow(AlignedLine line, int index, @Nullable WordChain label, List<AlignedWord> loose) {

  AlignedRow {
    loose = List.copyOf(loose);
  }

  /** A row with a label and no figures. */
  static AlignedRow empty(AlignedLine line, int index, WordChain label) {
    AlignedLine bare =
        new AlignedLine(line.words(), List.of(), line.page(), line.measured(), line.location());
    return new AlignedRow(bare, index, label, List.of());
  }

  List<AlignedWord> figures() {
    return line.figures();
  }

  boolean isFull(int width) {
    return figures().size() == width;
  }

  /** The first line its label or its figures take. */
  int top() {
    return label == null ? index : Math.min(index, label.top());
  }

  /** The last line its label or its figures take. */
  int bottom() {
    return label == null ? index : Math.max(index, label.bottom());
  }

  boolean isLabelled() {
    return label != null;
  }

  /** Figures without any word: the number of a page, or the second half of a wrapped figure. */
  boolean isStray() {
    return label == null && line.isBare();
  }

  /** Whether words that are no label stand where figures may be: the rest of a wrapped one. */
  boolean hasWordsFrom(double place) {
    return loose.stream().anyMatch(word -> word.end() > place);
  }

  String labelText() {
    return label == null
        ? String.join("", line.words().stream().map(AlignedWord::text).toList())
        : label.text();
  }

  String text() {
    return String.join(" ", figures().stream().map(AlignedWord::text).toList());
  }
}
