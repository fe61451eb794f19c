package org.gongkai.check.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.model.Severity;

/** TXT-14: section 六 does not mention 信息处理费, which are to be reported there. */
final class Txt14NoProcessingFees extends Check implements ReportCheck {

  private static final int OTHER_MATTERS = 6;

  /** The fee, in the words that are used for it. */
  static final Pattern FEE = Pattern.compile("信息处理费|处理费用?|收费|收取.{0,12}费");

  Txt14NoProcessingFees() {
    super("TXT-14", Severity.INFO);
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    return isSilent(context) ? List.of(note()) : List.of();
  }

  /** Whether the section is there and does not mention them. */
  static boolean isSilent(ReportContext context) {
    Optional<String> text = context.text(OTHER_MATTERS).map(words -> words.replaceAll("\\s", ""));
    return text.isPresent() && !FEE.matcher(text.get()).find();
  }
}
