package org.gongkai.rollup.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.model.Finding;
import org.gongkai.model.ScoringScheme;
import org.jspecify.annotations.Nullable;

/**
 * What an item of the scheme came to for one report.
 *
 * @param times how often it cost points
 * @param deducted how many points, no more than the item's cap
 * @param findings why, for an item that rests on rules
 * @param figure why, for an item that rests on an indicator: its value; null where there is none
 * @param state whether it could be judged
 */
public record ItemScore(
    ScoringScheme.Item item,
    int times,
    BigDecimal deducted,
    List<Finding> findings,
    @Nullable BigDecimal figure,
    State state) {

  /** Whether an item could be judged. */
  public enum State {
    /** It was. */
    JUDGED,
    /** The agency had nothing of the kind that is measured, so nothing is deducted. */
    NOT_APPLICABLE,
    /** The figures that it is made of are missing or could not be read. */
    UNKNOWN
  }

  public ItemScore {
    findings = List.copyOf(findings);
  }

  /** The points that are left; null where nobody can tell. */
  public @Nullable BigDecimal score() {
    return state == State.UNKNOWN ? null : item.points().subtract(deducted);
  }
}
