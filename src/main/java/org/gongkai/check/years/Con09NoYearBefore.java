package org.gongkai.check.years;

import java.util.List;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.model.Severity;

/**
 * CON-09: last year's report is not there although older ones are, so nothing between the years can
 * be judged. Of an agency's very first report nothing is said: TIM-06 tells what is missing.
 */
final class Con09NoYearBefore extends Check implements ReportCheck {

  Con09NoYearBefore() {
    super("CON-09", Severity.INFO);
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    return context.before().gap() ? List.of(note(String.valueOf(context.year() - 1))) : List.of();
  }
}
