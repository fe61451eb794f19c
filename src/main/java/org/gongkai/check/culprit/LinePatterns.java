package org.gongkai.check.culprit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.model.CellKey;

/** Figures stand in the wrong place: cells or lines changed about, part of a line moved on. */
record LinePatterns(EquationCells sheet) {

  /** Figures that differ by less agree by chance too often. */
  private static final BigDecimal TELLING = BigDecimal.valueOf(2);

  Stream<CandidateMistake> suspicions() {
    return Stream.of(
            sheet.lines().stream().flatMap(this::swapsWithin),
            columns().flatMap(this::swapsWithin),
            swappedLines(),
            sheet.filledLines().flatMap(this::shifts))
        .flatMap(found -> found);
  }

  private Stream<List<CellKey>> columns() {
    int width = sheet.lines().stream().mapToInt(List::size).min().orElse(0);
    return IntStream.range(0, width)
        .mapToObj(at -> sheet.lines().stream().map(line -> line.get(at)).toList());
  }

  private Stream<CandidateMistake> swapsWithin(List<CellKey> cells) {
    List<CellKey> filled =
        cells.stream().filter(cell -> sheet.isSuspect(cell) && sheet.isFilled(cell)).toList();
    return IntStream.range(0, filled.size())
        .boxed()
        .flatMap(
            one ->
                IntStream.range(one + 1, filled.size())
                    .mapToObj(two -> List.of(filled.get(one), filled.get(two))))
        .flatMap(this::swap);
  }

  /** Two different figures, both of them more than nothing, changed about. */
  private Stream<CandidateMistake> swap(List<CellKey> pair) {
    List<BigDecimal> values = sheet.values(pair);
    return values.get(0).subtract(values.get(1)).abs().compareTo(TELLING) < 0
        ? Stream.empty()
        : CandidateMistake.rewriting(
            sheet, MistakeKind.CELLS_SWAPPED, pair, List.of(values.get(1), values.get(0)));
  }

  private Stream<CandidateMistake> swappedLines() {
    return IntStream.range(0, sheet.lines().size() - 1)
        .boxed()
        .flatMap(at -> swappedLines(sheet.lines().get(at), sheet.lines().get(at + 1)));
  }

  private Stream<CandidateMistake> swappedLines(List<CellKey> upper, List<CellKey> lower) {
    List<CellKey> both = Stream.concat(upper.stream(), lower.stream()).toList();
    List<BigDecimal> values = sheet.values(Stream.concat(lower.stream(), upper.stream()).toList());
    return values.size() < both.size() || upper.size() != lower.size()
        ? Stream.empty()
        : CandidateMistake.rewriting(sheet, MistakeKind.LINES_SWAPPED, both, values);
  }

  /** Figures one column too far, with a zero where the first or behind where the last should be. */
  private Stream<CandidateMistake> shifts(List<CellKey> line) {
    List<CandidateMistake> shifts = new ArrayList<>();
    for (int from = 0; from < line.size(); from++) {
      for (int to = from + 2; to <= line.size(); to++) {
        List<CellKey> part = line.subList(from, to);
        List<BigDecimal> values = sheet.values(part);
        if (values.size() == part.size()) {
          shifted(part, values, -1).forEach(shifts::add);
          shifted(part, values, 1).forEach(shifts::add);
        }
      }
    }
    return shifts.stream();
  }

  private Stream<CandidateMistake> shifted(List<CellKey> part, List<BigDecimal> values, int by) {
    BigDecimal comesRound = values.get(by < 0 ? 0 : values.size() - 1);
    if (comesRound.signum() != 0) {
      return Stream.empty();
    }
    List<BigDecimal> meant = new ArrayList<>(values);
    Collections.rotate(meant, by);
    return CandidateMistake.rewriting(sheet, MistakeKind.SHIFTED, part, meant);
  }
}
