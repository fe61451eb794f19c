package org.gongkai.check.culprit;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for the cheapest verdicts that together explain every failing equation, each of them once.
 * Where several choices are as cheap, only what all of them have in common is certain.
 */
final class CheapestCover {

  /** A sheet with so many ways to read it tells nothing; and the search must end. */
  private static final int MOST_STEPS = 20_000;

  /** With more mistakes than this, what fits together may do so by chance. */
  private static final int MOST_MISTAKES = 5;

  private final Collection<CulpritVerdict> verdicts;
  private final Deque<CulpritVerdict> chosen = new ArrayDeque<>();
  private final Set<CulpritVerdict> common = new LinkedHashSet<>();
  private int best = Integer.MAX_VALUE;
  private int mistakes;
  private int steps;

  private CheapestCover(Collection<CulpritVerdict> verdicts) {
    this.verdicts = verdicts;
  }

  /**
   * The verdicts that are certain; none when an equation remains without one, or too many need one.
   */
  static List<CulpritVerdict> certain(
      Set<JudgedEquation> broken, Collection<CulpritVerdict> verdicts) {
    CheapestCover cover = new CheapestCover(verdicts);
    cover.explain(broken, 0);
    boolean isClear = cover.steps <= MOST_STEPS && cover.mistakes <= MOST_MISTAKES;
    return isClear ? List.copyOf(cover.common) : List.of();
  }

  private void explain(Set<JudgedEquation> open, int cost) {
    steps++;
    if (cost > best || steps > MOST_STEPS) {
      return;
    }
    Optional<JudgedEquation> next = open.stream().findFirst();
    if (next.isEmpty()) {
      settle(cost);
      return;
    }
    for (CulpritVerdict verdict : verdicts) {
      if (verdict.repaired().contains(next.get()) && open.containsAll(verdict.repaired())) {
        Set<JudgedEquation> rest = new LinkedHashSet<>(open);
        rest.removeAll(verdict.repaired());
        chosen.push(verdict);
        explain(rest, cost + verdict.cost());
        chosen.pop();
      }
    }
  }

  private void settle(int cost) {
    if (cost < best) {
      best = cost;
      mistakes = chosen.size();
      common.clear();
      common.addAll(chosen);
    } else {
      common.retainAll(chosen);
    }
  }
}
