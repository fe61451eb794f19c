package org.gongkai.extract.identity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows how titles of annual reports read: {@code 〔地名+机关〕YYYY年政府信息公开工作年度报告} and its variants, year
 * first, year twice, year missing, wrapped in a cover letter.
 */
final class TitlePattern {

  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:标题:|名称:?)?(?:关于)?(?:报送|呈报|印发|公布|发布)?[《<\"“]?"
              + "(?<before>[^。;,!?]{0,60}?)"
              + "(?<subject>政府信息公开|政务信息公开|政务公开|政府信息|信息公开|工作公开)"
              + "(?:工作)?(?:的)?(?:情况)?(?:(?:的)?年度)?(?:工作)?(?:情况)?(?:的)?(?:报告|年报)"
              + "(?:全文)?[》>\"”]?(?<after>.{0,40})$");

  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})(?:年度|年|度)?");

  /** Words before or after that show another text: a notice about reports, a sentence. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "根据|按照|依据|做好|要求|通知|编制|撰写|填报|如下|汇总|方案|制度|办法|指南|目录|培训|会议|我局|我单位|首页|当前位置|所在位置|您的位置");

  /** 岚经发〔2020〕2号: its year is not the report's. */
  private static final Pattern DOCUMENT_NUMBER =
      Pattern.compile("\\p{IsHan}{0,10}[〔\\[【(]20\\d{2}[〕\\])】]第?\\d{1,4}号");

  private TitlePattern() {}

  /** Reads a text as a title; empty when it is none. */
  static Optional<Title> find(String printed, int weight) {
    String normal = NameText.normal(printed);
    if (normal.indexOf('报') < 0) {
      return Optional.empty(); // most lines: neither 报告 nor 年报
    }
    String text = ChineseYear.inDigits(DOCUMENT_NUMBER.matcher(normal).replaceAll(""));
    Matcher matcher = TITLE.matcher(text);
    if (!matcher.matches()
        || NO_TITLE.matcher(matcher.group("before")).find()
        || NO_TITLE.matcher(matcher.group("after")).find()) {
      return Optional.empty();
    }
    String before = matcher.group("before");
    Integer year = null;
    Matcher years = YEAR.matcher(before);
    while (years.find()) {
      year = Integer.valueOf(years.group(1));
    }
    String agency =
        YEAR.matcher(before)
            .replaceAll("")
            .replaceAll("^[\\p{P}\\p{S}]+|[\\p{P}\\p{S}]+$|(?:关于|的)$", "");
    return Optional.of(new Title(agency, year, text, weight));
  }
}
