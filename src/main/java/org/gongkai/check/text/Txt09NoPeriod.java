package org.gongkai.check.text;

import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.model.Severity;

/** TXT-09: nowhere does the report say which months its figures cover. */
final class Txt09NoPeriod extends Check implements ReportCheck {

  private static final Pattern PERIOD =
      Pattern.compile(
          "20\\d{2}\\D{0,2}1\\D{0,2}1\\D{0,8}?(?:20\\d{2}\\D{0,2})?12\\D{0,2}31"
              + "|(?:核定时间点?|截[至止]到?)\\D{0,4}20\\d{2}年12月31日|统计(?:期限|时限|时段|时间段?|期间|周期|口径)");

  Txt09NoPeriod() {
    super("TXT-09", Severity.INFO);
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    boolean isStated =
        context.sentences().stream().anyMatch(sentence -> PERIOD.matcher(sentence.text()).find());
    return isStated || context.text(1).isEmpty() ? List.of() : List.of(note());
  }
}
