package org.gongkai.check.district;

import java.util.List;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.model.Role;
import org.gongkai.model.Severity;

/** ROL-03: the report of a body that reports up its own line; it is not summed. */
final class Rol03VerticalBody extends Check implements ReportCheck {

  Rol03VerticalBody() {
    super("ROL-03", Severity.INFO);
  }

  @Override
  public boolean needsOffice() {
    return true;
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    return context.agency().role() == Role.VERTICAL
        ? List.of(note(context.agency().name()))
        : List.of();
  }
}
