package org.gongkai.check.culprit;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The cheapest way to explain a set of failing equations.
 *
 * @param culprit the mistake; empty where several are as good
 */
record Verdict(Set<Witness> repaired, int cost, Optional<Suspicion> culprit) {

  /**
   * Judges between mistakes that explain the same equations.
   *
   * @param suspicions at least one, all with the same {@code repaired}, no two with the same
   *     changes
   */
  static Verdict between(List<Suspicion> suspicions) {
    int cost = suspicions.stream().mapToInt(Suspicion::cost).min().orElseThrow();
    List<Suspicion> cheapest = suspicions.stream().filter(s -> s.cost() == cost).toList();
    Optional<Suspicion> culprit =
        cheapest.size() == 1 ? Optional.of(cheapest.get(0)) : tellingSlip(cheapest);
    return new Verdict(suspicions.get(0).repaired(), cost, culprit.filter(Suspicion::isPossible));
  }

  /**
   * Among several cells the one whose digits give it away, if no other looks like a slip at all.
   */
  private static Optional<Suspicion> tellingSlip(List<Suspicion> suspicions) {
    List<Suspicion> slips = suspicions.stream().filter(s -> s.mechanism().isSlip()).toList();
    return slips.size() == 1 && slips.get(0).mechanism().isTelling()
        ? Optional.of(slips.get(0))
        : Optional.empty();
  }
}
