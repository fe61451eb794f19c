package org.gongkai.extract.table.grid;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.document.GridCell;
import org.gongkai.extract.table.reading.Header.Head;
import org.gongkai.extract.table.reading.RowEquations;

/**
 * Finds the form's figures where others stand beside them and the grid has lost its columns: only
 * from one cell on do the sums come out in nearly all lines.
 */
record FiguresBySums(RowEquations equations, String section, List<Head> heads) {

  private static final int FEWEST = 6;

  /** Of so many lines one may have a wrong sum. */
  private static final int LINES_A_FAULT = 10;

  /** Where the figures begin; empty where sums don't tell. */
  Optional<Integer> start(List<List<GridCell>> lines) {
    int count = lines.isEmpty() ? 0 : lines.get(0).size();
    if (!equations.know(section) || lines.size() < FEWEST || heads.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> starts =
        IntStream.rangeClosed(0, count - heads.size())
            .filter(start -> faults(lines, start) <= lines.size() / LINES_A_FAULT)
            .boxed()
            .toList();
    return starts.size() == 1 ? Optional.of(starts.get(0)) : Optional.empty();
  }

  private long faults(List<List<GridCell>> lines, int start) {
    return lines.stream()
        .map(line -> line.subList(start, start + heads.size()))
        .filter(line -> !holds(line))
        .count();
  }

  private boolean holds(List<GridCell> line) {
    List<String> digits =
        line.stream().map(RowCertainty::findDigits).flatMap(Optional::stream).toList();
    return digits.size() == heads.size() && equations.hold(section, heads, digits);
  }
}
