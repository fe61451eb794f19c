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

/**
 * STR-21: the file cannot be read: out of reach, empty, damaged, too large, or of a kind that holds
 * no text.
 */
final class Str21FileUnreadable extends Check implements FileCheck {

  private static final Set<Rejection.Reason> REASONS =
      EnumSet.of(
          Rejection.Reason.EMPTY_FILE,
          Rejection.Reason.TOO_LARGE,
          Rejection.Reason.TOO_COMPLEX,
          Rejection.Reason.UNSUPPORTED_FORMAT,
          Rejection.Reason.UNDECODABLE,
          Rejection.Reason.DAMAGED,
          Rejection.Reason.ENCRYPTED,
          Rejection.Reason.SCANNED);

  Str21FileUnreadable() {
    super("STR-21", Severity.WARNING);
  }

  @Override
  public List<FindingDraft> review(RejectedFile file) {
    return file.reason().isOutOfReach() || REASONS.contains(file.reason())
        ? List.of(noteOf(file.reason().name(), file.detail()))
        : List.of();
  }
}
