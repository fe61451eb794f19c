package org.gongkai.check.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.check.context.ReportContext;
import org.gongkai.check.narrative.NarrativeSentence;
import org.gongkai.model.Severity;

/** STR-15: the form's instructions to the writer are still there. */
final class Str15Instructions extends TextCheck {

  private static final Pattern INSTRUCTION =
      Pattern.compile(
          "(?:该|此|本)部分以(?:表格|文字)形式(?:报告|描述)|\\((?:该|此)?(?:部分)?(?:以)?文字描述[^)]{0,30}\\)"
              + "|收取信息处理费情况在此处报告|篇幅原则上不超过一千字|\\(?此处报告");

  Str15Instructions() {
    super("STR-15", Severity.INFO);
  }

  @Override
  List<String> find(NarrativeSentence sentence, ReportContext context) {
    return find(INSTRUCTION, sentence.text());
  }
}
