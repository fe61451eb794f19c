package org.gongkai.check.text;

import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.model.Severity;

/** TXT-12: a government says nothing of 工作考核、社会评议和责任追究结果 (政府信息公开条例 Art. 50 No. 4). */
final class Txt12NoAssessment extends Check implements ReportCheck {

  private static final Pattern ASSESSMENT = Pattern.compile("考核|评议|责任追究|问责|追责|测评|评估");

  Txt12NoAssessment() {
    super("TXT-12", Severity.INFO);
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    return Governments.isGovernment(context.agency()) && isSilent(context)
        ? List.of(note())
        : List.of();
  }

  private static boolean isSilent(ReportContext context) {
    return context
        .text(1)
        .filter(text -> !text.isBlank())
        .filter(text -> !ASSESSMENT.matcher(text.replaceAll("\\s", "")).find())
        .isPresent();
  }
}
