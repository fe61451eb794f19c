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

/** STR-05: the file is no annual report with figures, and rightly left out. */
final class Str05NotAReport extends Check implements FileCheck {

  private static final Set<Rejection.Reason> REASONS =
      EnumSet.of(
          Rejection.Reason.NOT_A_REPORT,
          Rejection.Reason.DISOWNED,
          Rejection.Reason.BLANK_FORM,
          Rejection.Reason.BEFORE_2019);

  Str05NotAReport() {
    super("STR-05", Severity.INFO);
  }

  @Override
  public List<FindingDraft> review(RejectedFile file) {
    return REASONS.contains(file.reason())
        ? List.of(noteOf(file.reason().name(), file.detail()))
        : List.of();
  }
}
