package org.gongkai.model.figure;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cell says in a column of changes (本年增/减 of the 2019 form), where words may give the sign:
 * 减4 is -4, 未增未减 is 0. Nowhere else are these numbers.
 */
public final class PrintedChange {

  private static final String MORE = "增加了?|增长了?|新增|净增|增|上升|多|↑";
  private static final String LESS = "减少了?|净减|减|下降|降|少|↓";

  private static final Pattern SAME =
      Pattern.compile(
          "(?:与|同|较|比)?(?:上年度?|上一年度?|去年)?(?:相比)?"
              + "(?:持平|未增未减|未增减|无增无减|不增不减|无增减|没有增减|无变化|没有变化|未变化|未变|不变|相同|一致)[。;]?");

  private static final Pattern WORDED =
      Pattern.compile(
          "(?:(?:与|同|较|比)(?:上年度?|上一年度?|去年)(?:相比)?)?"
              + "(?:(?<more>"
              + MORE
              + ")|(?<less>"
              + LESS
              + "))[:]?(?<figure>[^+\\-−].*)");

  /** Of these every such word has one. */
  private static final String SIGNS = "增减升降多少↑↓平变同致–‐‑";

  /** With one of these begins what words before a figure, or alone, may say of it. */
  private static final String BEGINNINGS = "与同较比上去相持未无不没一增净新多减下降少↑↓";

  private static final Pattern ARROWED = Pattern.compile("(?<figure>[^+\\-−].*?)(?:(?<more>↑)|↓)");

  /** A dash before digits can only be a minus here. */
  private static final Pattern DASHED = Pattern.compile("[–‐]\\d+(?:件|项|个|条)?");

  private static final Pattern SIDE = Pattern.compile("[增加减少降升多]");

  private PrintedChange() {}

  /** Reads the text of a cell of changes; empty when it is no number. */
  public static Optional<PrintedNumber> find(String printed) {
    Optional<PrintedNumber> number = PrintedNumber.find(printed);
    if (number.isPresent()) {
      return number.filter(plain -> !SIDE.matcher(plain.remark()).find());
    }
    return findWithSign(printed);
  }

  private static Optional<PrintedNumber> findWithSign(String printed) {
    return printed.length() > PrintedNumber.LONGEST
            || !mayHaveSign(printed)
            || FigureText.isUnclear(printed)
            || FigureText.hasMark(printed)
        ? Optional.empty()
        : findWorded(FigureText.of(printed));
  }

  private static Optional<PrintedNumber> findWorded(String text) {
    if (DASHED.matcher(text).matches()) {
      return PrintedNumber.find('-' + text.substring(1));
    }
    if (!text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0) {
      if (SAME.matcher(text).matches()) {
        return PrintedNumber.find("0").map(PrintedChange::inWords);
      }
      Matcher worded = WORDED.matcher(text);
      if (worded.matches()) {
        return signed(worded.group("figure"), worded.group("more") != null);
      }
    }
    Matcher arrowed = ARROWED.matcher(text);
    return (text.endsWith("↑") || text.endsWith("↓")) && arrowed.matches()
        ? signed(arrowed.group("figure"), arrowed.group("more") != null)
        : Optional.empty();
  }

  /** Most texts have no such word, labels least of all. */
  private static boolean mayHaveSign(String printed) {
    for (int at = 0; at < printed.length(); at++) {
      if (SIGNS.indexOf(printed.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static Optional<PrintedNumber> signed(String figure, boolean more) {
    return PrintedNumber.find(figure)
        .map(number -> more ? number : number.negated())
        .map(PrintedChange::inWords);
  }

  private static PrintedNumber inWords(PrintedNumber number) {
    return number.dressed(Set.of(PrintedNumber.Style.IN_WORDS));
  }

  /** Takes the text of a cell of changes for what it is. */
  public static Quantity quantity(String printed) {
    Quantity plain = PrintedNumber.quantity(printed);
    return plain.isEmpty()
            || PrintedNumber.isPlainCount(printed)
            || (plain.isNumber() && !SIDE.matcher(printed).find())
        ? plain
        : find(printed)
            .map(number -> Quantity.number(number.getValue(), printed))
            .orElseGet(() -> Quantity.unreadable(printed));
  }
}
