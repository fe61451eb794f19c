package org.gongkai.check.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gongkai.check.context.ReportContext;
import org.gongkai.check.narrative.NarrativeSentence;
import org.gongkai.model.Severity;
import org.gongkai.model.figure.ChineseNumeral;

/** STR-18: the introduction says that the report has another number of parts than six. */
final class Str18PartsMiscounted extends TextCheck {

  private static final Pattern PARTS =
      Pattern.compile(
          "(?:共|分|分为|包括|包含|由)(?:总体情况[^;]{0,120}?等?)?(?<n>\\d{1,2}|[一二三四五六七八九十]{1,2})个?(?:部分|方面)"
              + "|(?<m>\\d{1,2}|[一二三四五六七八九十]{1,2})个?部分(?:组成|构成)");

  private static final Pattern WHOLE = Pattern.compile("报告|全文|本文");

  private static final String SIX = "六";

  Str18PartsMiscounted() {
    super("STR-18", Severity.INFO);
  }

  @Override
  List<String> find(NarrativeSentence sentence, ReportContext context) {
    if (sentence.section() != 0 || !WHOLE.matcher(sentence.text()).find()) {
      return List.of();
    }
    return PARTS
        .matcher(sentence.text())
        .results()
        .filter(found -> !isSix(found))
        .map(MatchResult::group)
        .toList();
  }

  private static boolean isSix(MatchResult found) {
    String number = Optional.ofNullable(found.group(1)).orElseGet(() -> found.group(2));
    return number.equals(SIX)
        || number.equals("6")
        || (number.charAt(0) > '9' && ChineseNumeral.find(number).isEmpty());
  }
}
