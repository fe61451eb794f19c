package org.gongkai.model.figure;

import java.util.regex.Pattern;

/**
 * Why the text of a cell that prints something is no number. Its name in lower case is the key of
 * the words for it.
 */
public enum Doubt {
  /**
   * Part of it could not be told: turned round, added by a style sheet, without a character. Or it
   * is a formula saved without its value, or digits that nothing but white space parts: one figure
   * that was spaced or broken, or two.
   */
  UNCLEAR,
  /** The cell itself calls its figure wrong, corrected or not settled: {@code 120（应为12）}. */
  DISOWNED,
  /** A share, {@code 12%}. */
  SHARE,
  /** About so many: {@code 约20}, {@code 300余}, {@code >5}. */
  ROUGH,
  /** A year or a day. */
  DATE,
  /** Counted in thousands or ten thousands, and so most likely rounded: {@code 3千件}. */
  ROUNDED,
  /** More than one figure: {@code 1/2}, {@code 12 上年9}. */
  SEVERAL,
  /** Digits in a writing that has no sure meaning: {@code 12,34}, {@code 1O}. */
  MISWRITTEN,
  /** Words. */
  WORDS;

  private static final String DIGIT = "[0-9一二三四五六七八九十百千万]";

  /** What follows explains a part of the figure and says nothing against the whole. */
  private static final Pattern EXPLAINED = Pattern.compile("(?:其中|包含|包括|不含|不包括|不计|含|另有?)[^,，;；。]*");

  private static final Pattern AGAINST_ANY =
      Pattern.compile(
          "[?？]|应[为是该填报计]|改[为成]|有误|错误|笔误|误[填报写作]|错[填报写]|[填写]错|不准|不实|不详|不明|存疑|"
              + "疑似|(?:^|[(\\[【〔])[误错估疑](?:$|[)\\]】〕])|待[核定确查补统复商]|核实|核对|未核|未定|尚未统计|(?:^|[(:])[百千万]+[件条项次个宗份]|暂[定估计按]|估[计算]|预[计估]|作废|已删");

  /** Against the whole figure, but an ordinary thing to say of a part. */
  private static final Pattern AGAINST_WHOLE =
      Pattern.compile("更正|订正|勘误|修正|纠正为|调整为|调为|实[为际]|原[为是填报计数列值]|原\\d");

  private static final Pattern ABOUT =
      Pattern.compile(
          "约(?![谈定束见])|大概|左右|上下|将近|接近|近似|概数|几乎|以上|以下|至少|至多|最多|不足|不到|不少于|不超过|超过|大于|小于|"
              + "[><≥≤≈≧≦﹥﹤]|"
              + DIGIT
              + "\\s*[余多几来]|近\\s*"
              + DIGIT);

  private static final Pattern OF_A_HUNDRED =
      Pattern.compile("[0-9]\\s*[%‰]|百分之|百分点|[0-9一二三四五六七八九]\\s*成");

  private static final Pattern DAY =
      Pattern.compile("[0-9]\\s*[年月日]|[0-9]{4}[-/.][0-9]{1,2}[-/.].*");
  private static final Pattern TIMES = Pattern.compile("[0-9几数]\\s*[十百千万亿kKwW]");
  private static final Pattern SPACED = Pattern.compile("[\\d.,]+(?:\\s+[\\d.,]+)+");
  private static final Pattern TWO = Pattern.compile("[0-9][^0-9,.]+[0-9]");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern FIGURE = Pattern.compile("[0-9\\p{N}]");

  /** A figure of its own, and no mark of a note. */
  private static final Pattern OTHER_FIGURE = Pattern.compile("[+-]?[\\d,]+\\.?\\d+\\s*[件项个条]?");

  /** Why a text that is no number is none. */
  static Doubt of(String printed) {
    String text = FigureText.of(printed);
    if (FigureText.isUnclear(printed)
        || PrintedNumber.isFormula(text)
        || SPACED.matcher(text).matches()) {
      return UNCLEAR;
    }
    if (disowns(text)) {
      return DISOWNED;
    }
    if (OF_A_HUNDRED.matcher(text).find()) {
      return SHARE;
    }
    return ABOUT.matcher(text).find() ? ROUGH : ofWriting(text);
  }

  private static Doubt ofWriting(String text) {
    if (DAY.matcher(text).find()) {
      return DATE;
    }
    if (TIMES.matcher(text).find()) {
      return ROUNDED;
    }
    if (TWO.matcher(text).find()) {
      return SEVERAL;
    }
    return FIGURE.matcher(text).find() && !HAN.matcher(text).find() ? MISWRITTEN : WORDS;
  }

  /** Whether the words beside a figure leave it standing. */
  static boolean leavesStanding(String remark) {
    return remark.isEmpty()
        || !(disowns(remark)
            || ABOUT.matcher(remark).find()
            || OTHER_FIGURE.matcher(remark).matches());
  }

  private static boolean disowns(String text) {
    return AGAINST_ANY.matcher(text).find()
        || AGAINST_WHOLE.matcher(EXPLAINED.matcher(text).replaceAll("")).find();
  }
}
