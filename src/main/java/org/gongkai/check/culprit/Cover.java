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
final class Cover {

  /** A sheet with so many ways to read it tells nothing; and the search must end. */
  private static final int MOST_STEPS = 20_000;

  /** With more mistakes than this, what fits together may do so by chance. */
  private static final int MOST_MISTAKES = 5;

  private final Collection<Verdict> verdicts;
  private final Deque<Verdict> chosen = new ArrayDeque<>();
  private final Set<Verdict> common = new LinkedHashSet<>();
  private int best = Integer.MAX_VALUE;
  private int mistakes;
  private int steps;

  private Cover(Collection<Verdict> verdicts) {
    this.verdicts = verdicts;
  }

  /**
   * The verdicts that are certain; none when an equation remains without one, or too many need one.
   */
  static List<Verdict> certain(Set<Witness> broken, Collection<Verdict> verdicts) {
    Cover cover = new Cover(verdicts);
    cover.explain(broken, 0);
    boolean isClear = cover.steps <= MOST_STEPS && cover.mistakes <= MOST_MISTAKES;
    return isClear ? List.copyOf(cover.common) : List.of();
  }

  private void explain(Set<Witness> open, int cost) {
    steps++;
    if (cost > best || steps > MOST_STEPS) {
      return;
    }
    Optional<Witness> next = open.stream().findFirst();
    if (next.isEmpty()) {
      settle(cost);
      return;
    }
    for (Verdict verdict : verdicts) {
      if (verdict.repaired().contains(next.get()) && open.containsAll(verdict.repaired())) {
        Set<Witness> rest = new LinkedHashSet<>(open);
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
