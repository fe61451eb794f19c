package org.gongkai.extract.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The hearing of witnesses on one question, the agency or the year. Weights for the same answer add
 * up; an answer is taken when it is ahead of every other by at least {@link #MARGIN}, so that the
 * title alone is believed against a file name, but not against the reporting period.
 */
final class Hearing<T> {

  /** By how much an answer has to be ahead. */
  static final int MARGIN = 2;

  private final List<Testimony<T>> testimonies = new ArrayList<>();

  void hear(WitnessKind kind, T says) {
    hear(kind, Set.of(says));
  }

  /** Hears a witness who may mean several; one who says nothing is none. */
  void hear(WitnessKind kind, Set<T> says) {
    if (!says.isEmpty()) {
      testimonies.add(new Testimony<>(kind, says));
    }
  }

  void hear(WitnessKind kind, Optional<T> says) {
    says.ifPresent(it -> hear(kind, it));
  }

  /** How much speaks for an answer so far. */
  int weightOf(T answer) {
    return testimonies.stream()
        .filter(testimony -> testimony.isFor(answer))
        .mapToInt(testimony -> testimony.kind().weight())
        .sum();
  }

  Verdict<T> decide() {
    Map<T, Integer> weights = new LinkedHashMap<>();
    for (Testimony<T> testimony : testimonies) {
      testimony.says().forEach(it -> weights.merge(it, testimony.kind().weight(), Integer::sum));
    }
    List<T> ranked =
        weights.keySet().stream()
            .sorted(Comparator.comparing((T it) -> weights.getOrDefault(it, 0)).reversed())
            .toList();
    return new Verdict<>(ahead(ranked, weights) ? ranked.get(0) : null, testimonies);
  }

  private boolean ahead(List<T> ranked, Map<T, Integer> weights) {
    if (ranked.isEmpty() || !isNamed(ranked.get(0))) {
      return false;
    }
    return ranked.size() == 1
        || weights.getOrDefault(ranked.get(0), 0) - weights.getOrDefault(ranked.get(1), 0)
            >= MARGIN;
  }

  /** Whether more than a supporter says so. */
  private boolean isNamed(T answer) {
    return testimonies.stream().anyMatch(t -> t.isFor(answer) && !t.kind().onlySupports());
  }
}
