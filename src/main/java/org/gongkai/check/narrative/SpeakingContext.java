package org.gongkai.check.narrative;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which year and whose figures a paragraph is speaking of at the moment. A year once named holds
 * until another is.
 */
final class SpeakingContext {

  private static final Pattern TITLE = Pattern.compile("《[^》]*》");

  /** A year that is spoken of; not the one that something is carried to or from. */
  private static final Pattern YEAR =
      Pattern.compile("(?<!转至|转到|转入|延至|延到|结转)(20\\d{2})年(?!度?(?:结转|转入|转来|继续|办理))");

  private static final Pattern OTHER_TIME =
      Pattern.compile(
          "(?:上一?年度?|去年|前年)(?!度?(?:结转|转入|转来|延续))|历年|近\\S{0,2}年|往年|(?<!今年)以来|上半年|下半年|季度"
              + "|(?<!年)(?:[1-9]|1[0-2])月(?:份|底|末)");

  private static final Pattern THIS_TIME = Pattern.compile("今年|本年|报告期|报告年度");

  /** A difference to another year is no figure of this one. */
  private static final Pattern COMPARISON =
      Pattern.compile("较|相比|对比|比(?:上|去|前|20)|同比|环比|增长|增加|减少|下降|上升|回落|翻");

  private static final Pattern OWN =
      Pattern.compile(LeadingWords.SELF + "|" + LeadingWords.SMALL_PLACE);
  private static final Pattern OFFICE = Pattern.compile(LeadingWords.OFFICE);
  private static final Pattern WHOLE = Pattern.compile(LeadingWords.WHOLE);
  private static final Pattern LEAD = Pattern.compile(LeadingWords.ANY);

  private final int year;
  private final boolean isOffice;
  private boolean foreign;
  private Scope scope = Scope.OWN;

  SpeakingContext(int year, boolean isOffice) {
    this.year = year;
    this.isOffice = isOffice;
  }

  /** Takes in what a piece says of time and place. */
  void hear(String piece) {
    String words = piece.indexOf('《') < 0 ? piece : TITLE.matcher(piece).replaceAll("");
    if (!isComparison(words)) {
      hearTime(words);
    }
    Matcher lead = LEAD.matcher(words);
    if (lead.lookingAt()) {
      hearScope(lead.group());
    }
  }

  private void hearTime(String words) {
    Matcher named = YEAR.matcher(words);
    if (named.find()) {
      foreign = Integer.parseInt(named.group(1)) != year;
    } else if (OTHER_TIME.matcher(words).find()) {
      foreign = true;
    } else if (THIS_TIME.matcher(words).find()) {
      foreign = false;
    }
  }

  private void hearScope(String lead) {
    if (WHOLE.matcher(lead).find()) {
      scope = Scope.WHOLE;
    } else if (OFFICE.matcher(lead).find()) {
      scope = isOffice ? Scope.OWN : Scope.OFFICE;
    } else if (OWN.matcher(lead).find()) {
      scope = Scope.OWN;
    }
  }

  static boolean isComparison(String piece) {
    return COMPARISON.matcher(piece).find();
  }

  /** Whether the words are about another year, or about a part of this one. */
  boolean isForeign() {
    return foreign;
  }

  Scope scope() {
    return scope;
  }
}
