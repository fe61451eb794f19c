package org.gongkai.check.culprit;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Requests of table 三 are counted twice, left out, or counted where they do not belong: the columns
 * fail by exactly what one line says, column by column.
 */
final class LineSums {

  /** Figures smaller than this agree by chance too often. */
  private static final BigDecimal TELLING = BigDecimal.valueOf(3);

  private final EquationCells cells;
  private final RequestLines lines;
  private final ColumnVector results;
  private final ColumnVector balance;

  LineSums(EquationCells cells) {
    this.cells = cells;
    this.lines = new RequestLines(cells);
    this.results = lines.surplus("SUM-02");
    this.balance = lines.surplus("SUM-03");
  }

  Stream<CandidateMistake> suspicions() {
    return lines.areThere()
        ? Stream.of(totalOfResults(), newRequests(), resultsTooMany(), balanceTooFew())
            .flatMap(found -> found)
        : Stream.empty();
  }

  /** The results and the balance both fail by the same: the total of results is off. */
  private Stream<CandidateMistake> totalOfResults() {
    if (!results.isTelling() || !results.agreesWith(balance) || !balance.agreesWith(results)) {
      return Stream.empty();
    }
    MiscountedSource story =
        story().orElse(new MiscountedSource(MistakeKind.CARRIED_INTO_TOTAL, ""));
    List<ProposedChange> changes = lines.raise(RequestLines.RESULTS, results);
    return CandidateMistake.of(cells, story.mechanism(), story.source(), changes).stream();
  }

  private Optional<MiscountedSource> story() {
    if (agree(RequestLines.CARRIED_OUT, results.negated())) {
      return Optional.of(
          new MiscountedSource(MistakeKind.CARRIED_OUT_COUNTED, RequestLines.CARRIED_OUT));
    }
    List<MiscountedSource> stories =
        Stream.concat(
                parts(results).map(code -> new MiscountedSource(MistakeKind.LEFT_OUT, code)),
                parts(results.negated())
                    .map(code -> new MiscountedSource(MistakeKind.COUNTED_TWICE, code)))
            .toList();
    return stories.size() == 1 ? Optional.of(stories.get(0)) : Optional.empty();
  }

  /** The balance fails by what was carried in: it is in the new requests already. */
  private Stream<CandidateMistake> newRequests() {
    return agree(RequestLines.CARRIED_IN, balance)
        ? CandidateMistake.of(
            cells,
            MistakeKind.CARRIED_IN_COUNTED,
            RequestLines.CARRIED_IN,
            lines.raise(RequestLines.RECEIVED, balance.negated()))
            .stream()
        : Stream.empty();
  }

  /** The results are more than their total, which the balance confirms. */
  private Stream<CandidateMistake> resultsTooMany() {
    if (!balance.isZero()) {
      return Stream.empty();
    }
    return parts(results)
        .map(
            code ->
                unlocated(
                    code.equals(RequestLines.PARTIAL)
                        ? MistakeKind.PARTIAL_COUNTED_TWICE
                        : MistakeKind.COUNTED_TWICE,
                    code,
                    "SUM-02"));
  }

  /** The results add up, but to more than there were requests. */
  private Stream<CandidateMistake> balanceTooFew() {
    if (!results.isZero()) {
      return Stream.empty();
    }
    ColumnVector tooMany = balance.negated();
    Stream<CandidateMistake> left =
        agree(RequestLines.CARRIED_OUT, tooMany)
            ? Stream.of(
                unlocated(MistakeKind.CARRIED_OUT_COUNTED, RequestLines.CARRIED_OUT, "SUM-03"))
            : Stream.empty();
    Stream<CandidateMistake> partial =
        agree(RequestLines.PARTIAL, tooMany)
            ? Stream.of(
                unlocated(MistakeKind.PARTIAL_COUNTED_TWICE, RequestLines.PARTIAL, "SUM-03"))
            : Stream.empty();
    return Stream.concat(left, partial);
  }

  private Stream<String> parts(ColumnVector difference) {
    return lines.parts().filter(code -> agree(code, difference));
  }

  private boolean agree(String code, ColumnVector difference) {
    return difference.isTelling()
        && difference.size().compareTo(TELLING) >= 0
        && difference.agreesWith(lines.get(code));
  }

  /** It is known what was counted wrongly, not in which line. */
  private CandidateMistake unlocated(MistakeKind mechanism, String source, String check) {
    Set<JudgedEquation> repaired =
        cells.equations(check).stream()
            .filter(JudgedEquation::isBroken)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return new CandidateMistake(mechanism, source, List.of(), repaired, List.of());
  }
}
