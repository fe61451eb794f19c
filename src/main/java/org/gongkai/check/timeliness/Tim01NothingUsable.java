package org.gongkai.check.timeliness;

import java.util.List;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.DistrictCheck;
import org.gongkai.check.context.DistrictContext;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.model.Coverage;
import org.gongkai.model.Severity;

/**
 * TIM-01: the deadline is over and what was handed in gives no report. Who has handed in nothing at
 * all is found by TIM-06.
 */
final class Tim01NothingUsable extends Check implements DistrictCheck {

  Tim01NothingUsable() {
    super("TIM-01", Severity.ERROR);
  }

  @Override
  public List<FindingDraft> review(DistrictContext context) {
    return context.expected().stream()
        .filter(coverage -> coverage.status() == Coverage.Status.REJECTED)
        .filter(coverage -> context.isOver(coverage.due()))
        .map(
            coverage ->
                note(coverage.year(), DistrictContext.date(coverage.due()), coverage.source())
                    .of(coverage.agency().code())
                    .printed(coverage.source()))
        .toList();
  }
}
