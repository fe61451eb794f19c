package org.gongkai.check.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.check.context.ReportContext;
import org.gongkai.check.narrative.NarrativeSentence;
import org.gongkai.model.Severity;

/** STR-16: a place that was to be filled in still says XX, or what to put there. */
final class Str16Placeholders extends TextCheck {

  /** Crosses that stand for a word; not those of an address or of a multiplication. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "[\\u4e00-\\u9fa5(]?(?<![A-Za-z0-9./_-])(?:[Xx]{2,4}|×{2,6})(?![A-Za-z0-9./_-])[\\u4e00-\\u9fa5]{0,2}"
              + "|\\((?:具体)?(?:网址|单位名称|机关名称|名称|年份|日期|联系方式|联系电话)\\)|(?<=20)[Xx×]{2}年|_{3,}|〔〕|(?<=[\\u4e00-\\u9fa5])\\*{3,}"
              + "|\\(待(?:补充|完善|填写?|填报|定|核实?|确认|更新)\\)|\\(?此处(?:填写|填报)|请(?:在此)?(?:填写|填报)[^,。]{0,10}\\)");

  /** What every one of them has, for not looking closely at every sentence. */
  private static final Pattern SIGN = Pattern.compile("[Xx×(_〔*]|此处");

  Str16Placeholders() {
    super("STR-16", Severity.WARNING);
  }

  @Override
  List<String> find(NarrativeSentence sentence, ReportContext context) {
    String text = sentence.text();
    return SIGN.matcher(text).find() ? find(PLACEHOLDER, text) : List.of();
  }
}
