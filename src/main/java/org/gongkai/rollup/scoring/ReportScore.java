package org.gongkai.rollup.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.model.Coverage;
import org.jspecify.annotations.Nullable;

/**
 * What a report scored.
 *
 * @param items in the order of the scheme
 * @param total null where the report is not there or an item could not be judged
 * @param rank 1 for the most points among the members of the district and year; ties share a rank
 *     and the next is skipped; null without a total, and for agencies that are no members
 * @param ranked how many were ranked together
 */
public record ReportScore(
    Coverage coverage,
    List<ItemScore> items,
    @Nullable BigDecimal total,
    @Nullable Integer rank,
    int ranked) {

  public ReportScore {
    items = List.copyOf(items);
  }

  ReportScore placed(@Nullable Integer place, int among) {
    return new ReportScore(coverage, items, total, place, among);
  }
}
