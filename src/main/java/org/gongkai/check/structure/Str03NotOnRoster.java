package org.gongkai.check.structure;

import java.util.List;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FileCheck;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.RejectedFile;
import org.gongkai.model.Rejection;
import org.gongkai.model.Severity;

/** STR-03: the agency is not on the roster, under no name. */
final class Str03NotOnRoster extends Check implements FileCheck {

  Str03NotOnRoster() {
    super("STR-03", Severity.WARNING);
  }

  @Override
  public boolean needsOffice() {
    return true;
  }

  @Override
  public List<FindingDraft> review(RejectedFile file) {
    return file.reason() == Rejection.Reason.AGENCY_NOT_ON_ROSTER
        ? List.of(note(file.detail()).printed(file.detail()))
        : List.of();
  }
}
