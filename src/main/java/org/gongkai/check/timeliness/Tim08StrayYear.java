package org.gongkai.check.timeliness;

import java.util.List;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.DistrictCheck;
import org.gongkai.check.context.DistrictContext;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.model.Coverage;
import org.gongkai.model.Severity;

/**
 * TIM-08: a report of a year on which hardly any other agency has reported; most often its year is
 * wrong. The others are not asked for that year.
 */
final class Tim08StrayYear extends Check implements DistrictCheck {

  Tim08StrayYear() {
    super("TIM-08", Severity.INFO);
  }

  @Override
  public List<FindingDraft> review(DistrictContext context) {
    List<Coverage> stray =
        context.expected().stream()
            .filter(coverage -> coverage.status() == Coverage.Status.RECEIVED)
            .filter(coverage -> !coverage.isAsked())
            .toList();
    return stray.stream()
        .map(
            coverage ->
                note(context.year(), context.expected().size(), stray.size())
                    .of(coverage.agency().code()))
        .toList();
  }
}
