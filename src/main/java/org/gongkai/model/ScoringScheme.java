package org.gongkai.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How an office scores reports (评分办法). The scheme is the office's: without one nothing is scored.
 *
 * @param items what points are given for, in the office's order
 */
public record ScoringScheme(List<Item> items) {

  /** An office that does not score. */
  public static final ScoringScheme NONE = new ScoringScheme(List.of());

  public ScoringScheme {
    items = List.copyOf(items);
  }

  /** All points that can be had. */
  public BigDecimal points() {
    return items.stream().map(Item::points).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * One thing that points are given for.
   *
   * @param name in the office's words
   * @param points for a report of which nothing is deducted
   * @param basis what is looked at
   * @param deduction points that each occurrence costs
   * @param cap points that all of them cost at most
   */
  public record Item(
      String name, BigDecimal points, Basis basis, BigDecimal deduction, BigDecimal cap) {}

  /** What is looked at; {@link #text} gives it as the office wrote it. */
  public sealed interface Basis {

    String text();
  }

  /**
   * Every open finding of some rules counts once; a note only of a rule that is named itself, since
   * notes charge nobody with anything.
   *
   * @param named ids of rules that are named, {@code SUM-02}
   * @param families ids of the rules of families that are named, {@code SUM-*}
   */
  public record OfChecks(String text, Set<String> named, Set<String> families) implements Basis {

    public OfChecks {
      named = Collections.unmodifiableSet(new TreeSet<>(named));
      families = Collections.unmodifiableSet(new TreeSet<>(families));
    }

    public boolean counts(Finding finding) {
      return named.contains(finding.check())
          || (families.contains(finding.check()) && finding.severity() != Severity.INFO);
    }
  }

  /**
   * Every percentage point, or unit of a count, that an indicator lies beyond a limit counts once;
   * one that has begun counts whole.
   *
   * @param indicator its id, {@code clearance_rate}
   * @param least whether the limit is the least that costs nothing, or the most
   * @param limit a fraction for shares
   * @param unit 0.01 for shares, 1 for counts
   */
  public record OfIndicator(
      String text, String indicator, boolean least, BigDecimal limit, BigDecimal unit)
      implements Basis {

    /** Whether the indicator is a fraction. */
    public boolean isShare() {
      return unit.compareTo(BigDecimal.ONE) < 0;
    }
  }
}
