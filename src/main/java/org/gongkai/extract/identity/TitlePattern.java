package org.gongkai.extract.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Knows how titles of annual reports read: {@code 〔地名+机关〕YYYY年政府信息公开工作年度报告} and its variants, year
 * first, year twice, year missing or behind, wrapped in a cover letter.
 */
final class TitlePattern {

  /** 人民政府信息公开 is 人民政府 and 信息公开. */
  private static final String SUBJECT =
      "(?=[政信工])(?:(?<!人民)政府(?:信息|政务)公开|(?<!人民)政府公开|政务信息公开|政务公开|(?<!人民)政府信息|信息公开|工作公开)";

  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:[【\\[]\\p{IsHan}{0,8}[】\\]])?(?:(?:文件)?标题:|题[名目]:|主题:|名称:?|附件\\d*[:.]?|\\d{1,2}[.、])?"
              + "(?:关于)?(?:报送|呈报|印发|公布|发布)?[《<\"“]?(?<before>.{0,60}?)"
              + SUBJECT
              + "(?:工作)?(?:的)?(?:情况)?(?:(?:的)?年度)?(?:工作)?(?:情况)?(?:的)?(?:报告|年报)"
              + "(?:全文)?(?<after>[》>\"”]?.{0,40})$");

  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})(?:年度|年|度)?");

  /** 2024年报送…. */
  private static final Pattern YEAR_OF_SENDING =
      Pattern.compile("20\\d{2}年度?(?=报送|呈报|上报|印发|公布|发布)");

  /** 25年度, where no year stands in four digits. */
  private static final Pattern SHORT_YEAR = Pattern.compile("(?<!\\d)([0-3]\\d)年度?");

  private static final Pattern YEAR_BEHIND =
      Pattern.compile("^[》>\"”]?[(\\[【]?((?:19|20)\\d{2})(?:年度|年|度)?(?:[)\\]】]|$)");

  /** 报告——云岫区教育局, 报告(云岫区教育局). */
  private static final Pattern NAME_BEHIND =
      Pattern.compile("^[》>\"”]?(?:——|—|--|-|:|\\()(\\p{IsHan}{3,30})\\)?$");

  private static final String CLAUSE_ENDS = "。;,!?";

  /** 2022-2023年: not one year. */
  private static final Pattern YEARS = Pattern.compile("20\\d{2}年?(?:[-—–~～]|至|到)20\\d{2}年");

  /** Words before or after that show another text: a notice, a sentence, a link to something. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "根据|按照|依据|做好|要求|通知|编制|撰写|填报|如下|汇总|方案|制度|办法|指南|目录|培训|会议|现将|特此|首页|当前位置|所在位置|您的位置"
              + "|点击|查看|下载|[上下]一[篇条]|上年|上一年|往年|历年|相关|更多|解读|图解|读懂|工作要点");

  /** Words with which a paper says of itself that it is no report, or not yet or no longer. */
  private static final List<String> DISOWNING =
      List.of(
          "模板", "模版", "范本", "范文", "样表", "样本", "样张", "样例", "样稿", "式样", "示例", "作废", "草稿", "草案", "未定稿",
          "征求意见稿", "讨论稿", "送审稿");

  /** 岚经发〔2020〕2号: its year is not the report's. */
  private static final Pattern DOCUMENT_NUMBER =
      Pattern.compile("\\p{IsHan}{0,10}[〔\\[【(]20\\d{2}[〕\\])】]第?\\d{1,4}号");

  private static final List<String> NUMBER_YEARS = List.of("〔20", "[20", "【20", "(20");

  /** What may stand around a word that disowns, here #. */
  private static final Pattern VOID_MARK =
      Pattern.compile(
          "[(\\[【][^#]*#.*[)\\]】]|(?:【\\p{IsHan}+】|此件|本件|本表|本文|已|内部|填报|填写|参考)*#(?:[,:].*)?");

  private static final Pattern LINK = Pattern.compile("点击|查看|下载|附件");

  private static final int LONGEST_MARK = 24;

  private static final Pattern EDGES = Pattern.compile("^[\\p{P}\\p{S}]+|[\\p{P}\\p{S}]+$");

  /** Words of letters around a name. */
  private static final Pattern OFFICIALESE =
      Pattern.compile("^(?:关于|报送|呈报|上报|印发|公布|发布)+|(?:关于|报送|呈报|上报|印发|公布|发布|的|本年度|年度)+$");

  /** No title is longer, with all that may stand around it. */
  private static final int LONGEST = 200;

  private TitlePattern() {}

  /** Reads a text as a title; empty when it is none. */
  static Optional<Title> find(String printed) {
    return mayEndPrinted(printed) ? findNormal(NameText.normal(printed)) : Optional.empty();
  }

  /** Reads a text that has its normal form as a title. */
  static Optional<Title> findNormal(String normal) {
    if (!mayEnd(normal) || subjectIn(normal) < 0 || !mayBeginWith(normal)) {
      return Optional.empty(); // most lines
    }
    String text = withoutNumber(normal);
    String disowned = disowned(text);
    Matcher matcher = TITLE.matcher(disowned.isEmpty() ? text : text.replace(disowned, ""));
    if (!matcher.matches()
        || clauseEnd(matcher.group("before")) < matcher.group("before").length()
        || NO_TITLE.matcher(matcher.group("before")).find()
        || NO_TITLE.matcher(matcher.group("after")).find()) {
      return Optional.empty();
    }
    return Optional.of(new Title(agency(matcher), year(matcher), text, disowned));
  }

  private static String agency(Matcher title) {
    String before = agency(title.group("before"));
    String after = YEAR.matcher(title.group("after")).replaceAll("");
    Matcher behind = NAME_BEHIND.matcher(after);
    return before.isEmpty() && behind.matches() && Signature.isOrganisation(behind.group(1))
        ? behind.group(1)
        : before;
  }

  private static String withoutNumber(String normal) {
    return NUMBER_YEARS.stream().noneMatch(normal::contains)
        ? normal
        : DOCUMENT_NUMBER.matcher(normal).replaceAll("");
  }

  /**
   * Whether a title may begin with a text in normal form, whatever follows: before what it is about
   * there stands no end of a sentence, and no comma.
   */
  static boolean mayBeginWith(String normal) {
    int end = clauseEnd(normal);
    int subject = subjectIn(normal);
    return normal.length() <= LONGEST
        && (end == normal.length() || (subject >= 0 && subject < end));
  }

  private static int clauseEnd(String normal) {
    int at = 0;
    while (at < normal.length() && CLAUSE_ENDS.indexOf(normal.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /** Whether a line is no more than the year of the title above it: （2023年度）. */
  static boolean isYear(String normal) {
    return YEAR_BEHIND.matcher(normal).matches();
  }

  /** Whether a text in normal form has the word with which titles end, 报告 or 年报. */
  static boolean mayEnd(String normal) {
    return normal.indexOf('报') >= 0;
  }

  /** The same of a text as printed, which may have the other forms of 报. */
  static boolean mayEndPrinted(String printed) {
    return mayEnd(printed) || printed.indexOf('報') >= 0 || printed.indexOf(0x2F857) >= 0;
  }

  /** Where that may stand of which titles are; -1 where it does not. */
  private static int subjectIn(String normal) {
    int open = normal.indexOf("公开");
    int government = normal.indexOf("政府信息");
    return open < 0 || government < 0 ? Math.max(open, government) : Math.min(open, government);
  }

  /** Whether a line says of the paper it stands on that it is no report: （样表，仅供参考）, 此件作废. */
  static boolean disowns(String normal) {
    String word = disowned(normal);
    return !word.isEmpty()
        && normal.length() <= LONGEST_MARK
        && !LINK.matcher(normal).find()
        && VOID_MARK.matcher(normal.replace(word, "#")).matches();
  }

  /** The first word that disowns a paper; empty when a text has none. */
  static String disowned(String normal) {
    return DISOWNING.stream()
        .filter(normal::contains)
        .min(Comparator.comparingInt(normal::indexOf))
        .orElse("");
  }

  private static String agency(String before) {
    String name = YEAR.matcher(inFourDigits(before)).replaceAll("");
    String stripped = EDGES.matcher(name).replaceAll("");
    boolean isOpen = stripped.indexOf('(') > stripped.indexOf(')');
    String bare = isOpen ? stripped + ")" : stripped;
    return OFFICIALESE.matcher(bare).replaceAll("");
  }

  private static String inFourDigits(String before) {
    return YEAR.matcher(before).find() ? before : SHORT_YEAR.matcher(before).replaceAll("20$1年");
  }

  /** The years before what a title is about; more than one where it contradicts itself. */
  static Set<Integer> years(String title) {
    String before = title.substring(0, Math.max(0, subjectIn(title)));
    return YEAR.matcher(YEAR_OF_SENDING.matcher(before).replaceAll(""))
        .results()
        .map(found -> Integer.valueOf(found.group(1)))
        .collect(Collectors.toSet());
  }

  private static @Nullable Integer year(Matcher title) {
    String before = inFourDigits(title.group("before"));
    if (YEARS.matcher(before).find()) {
      return null;
    }
    Integer year =
        YEAR.matcher(before)
            .results()
            .map(found -> Integer.valueOf(found.group(1)))
            .reduce((earlier, later) -> later)
            .orElse(null);
    Matcher behind = YEAR_BEHIND.matcher(title.group("after"));
    return year == null && behind.find() ? Integer.valueOf(behind.group(1)) : year;
  }
}
