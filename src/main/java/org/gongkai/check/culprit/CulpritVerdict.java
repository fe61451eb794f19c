package org.gongkai.check.culprit;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The cheapest way to explain a set of failing equations.
 *
 * @param culprit the mistake; empty where several are as good
 */
record CulpritVerdict(Set<JudgedEquation> repaired, int cost, Optional<CandidateMistake> culprit) {

  /**
   * Judges between mistakes that explain the same equations.
   *
   * @param suspicions at least one, all with the same {@code repaired}, no two with the same
   *     changes
   */
  static CulpritVerdict between(List<CandidateMistake> suspicions) {
    int cost = suspicions.stream().mapToInt(CandidateMistake::cost).min().orElseThrow();
    List<CandidateMistake> cheapest = suspicions.stream().filter(s -> s.cost() == cost).toList();
    Optional<CandidateMistake> culprit =
        cheapest.size() == 1 ? Optional.of(cheapest.get(0)) : tellingSlip(cheapest);
    return new CulpritVerdict(
        suspicions.get(0).repaired(), cost, culprit.filter(CandidateMistake::isPossible));
  }

  /**
   * Among several cells the one whose digits give it away, if no other looks like a slip at all.
   */
  private static Optional<CandidateMistake> tellingSlip(List<CandidateMistake> suspicions) {
    List<CandidateMistake> slips = suspicions.stream().filter(s -> s.mechanism().isSlip()).toList();
    return slips.size() == 1 && slips.get(0).mechanism().isTelling()
        ? Optional.of(slips.get(0))
        : Optional.empty();
  }
}
