package org.gongkai.check.structure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FileCheck;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.RejectedFile;
import org.gongkai.model.Rejection;
import org.gongkai.model.Severity;

/** READ-03: a report, but its year cannot be told or be right, or there are several in one file. */
final class Read03Unassigned extends Check implements FileCheck {

  private static final Set<Rejection.Reason> REASONS =
      EnumSet.of(
          Rejection.Reason.YEAR_UNKNOWN,
          Rejection.Reason.FUTURE_YEAR,
          Rejection.Reason.SEVERAL_REPORTS);

  Read03Unassigned() {
    super("READ-03", Severity.WARNING);
  }

  @Override
  public List<FindingDraft> review(RejectedFile file) {
    return REASONS.contains(file.reason())
        ? List.of(noteOf(file.reason().name(), file.detail()).printed(file.detail()))
        : List.of();
  }
}
