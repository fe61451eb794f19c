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

  private final Sheet sheet;
  private final RequestLines lines;
  private final ColumnVector results;
  private final ColumnVector balance;

  LineSums(Sheet sheet) {
    this.sheet = sheet;
    this.lines = new RequestLines(sheet);
    this.results = lines.surplus("SUM-02");
    this.balance = lines.surplus("SUM-03");
  }

  Stream<Suspicion> suspicions() {
    return lines.areThere()
        ? Stream.of(totalOfResults(), newRequests(), resultsTooMany(), balanceTooFew())
            .flatMap(found -> found)
        : Stream.empty();
  }

  /** The results and the balance both fail by the same: the total of results is off. */
  private Stream<Suspicion> totalOfResults() {
    if (!results.isTelling() || !results.agreesWith(balance) || !balance.agreesWith(results)) {
      return Stream.empty();
    }
    Story story = story().orElse(new Story(Mechanism.CARRIED_INTO_TOTAL, ""));
    List<Change> changes = lines.raise(RequestLines.RESULTS, results);
    return Suspicion.of(sheet, story.mechanism(), story.source(), changes).stream();
  }

  private Optional<Story> story() {
    if (agree(RequestLines.CARRIED_OUT, results.negated())) {
      return Optional.of(new Story(Mechanism.CARRIED_OUT_COUNTED, RequestLines.CARRIED_OUT));
    }
    List<Story> stories =
        Stream.concat(
                parts(results).map(code -> new Story(Mechanism.LEFT_OUT, code)),
                parts(results.negated()).map(code -> new Story(Mechanism.COUNTED_TWICE, code)))
            .toList();
    return stories.size() == 1 ? Optional.of(stories.get(0)) : Optional.empty();
  }

  /** The balance fails by what was carried in: it is in the new requests already. */
  private Stream<Suspicion> newRequests() {
    return agree(RequestLines.CARRIED_IN, balance)
        ? Suspicion.of(
            sheet,
            Mechanism.CARRIED_IN_COUNTED,
            RequestLines.CARRIED_IN,
            lines.raise(RequestLines.RECEIVED, balance.negated()))
            .stream()
        : Stream.empty();
  }

  /** The results are more than their total, which the balance confirms. */
  private Stream<Suspicion> resultsTooMany() {
    if (!balance.isZero()) {
      return Stream.empty();
    }
    return parts(results)
        .map(
            code ->
                unlocated(
                    code.equals(RequestLines.PARTIAL)
                        ? Mechanism.PARTIAL_COUNTED_TWICE
                        : Mechanism.COUNTED_TWICE,
                    code,
                    "SUM-02"));
  }

  /** The results add up, but to more than there were requests. */
  private Stream<Suspicion> balanceTooFew() {
    if (!results.isZero()) {
      return Stream.empty();
    }
    ColumnVector tooMany = balance.negated();
    Stream<Suspicion> left =
        agree(RequestLines.CARRIED_OUT, tooMany)
            ? Stream.of(
                unlocated(Mechanism.CARRIED_OUT_COUNTED, RequestLines.CARRIED_OUT, "SUM-03"))
            : Stream.empty();
    Stream<Suspicion> partial =
        agree(RequestLines.PARTIAL, tooMany)
            ? Stream.of(unlocated(Mechanism.PARTIAL_COUNTED_TWICE, RequestLines.PARTIAL, "SUM-03"))
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
  private Suspicion unlocated(Mechanism mechanism, String source, String check) {
    Set<Witness> repaired =
        sheet.equations(check).stream()
            .filter(Witness::isBroken)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return new Suspicion(mechanism, source, List.of(), repaired, List.of());
  }
}
