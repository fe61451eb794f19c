package org.gongkai.reader.text;

import java.util.List;

/** What became of blank cells where a text parts its cells by bars. */
enum BlankCells {
  /** Nothing shows that any was kept in its place. */
  UNKNOWN,
  /** They are kept, and a bar behind a bar is one. */
  KEPT,
  /** They are kept with a space in each: bars that touch at the end of a row only fill it up. */
  SPACED;

  static BlankCells in(List<BarLine> lines) {
    List<BarLine> rows = lines.stream().filter(BarLine::keepsBlanks).toList();
    if (rows.isEmpty()) {
      return UNKNOWN;
    }
    return rows.stream().anyMatch(BarLine::keepsTightBlanks) ? KEPT : SPACED;
  }
}
