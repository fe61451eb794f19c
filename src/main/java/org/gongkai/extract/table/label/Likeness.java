package org.gongkai.extract.table.label;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a damaged label may mean another: cut, or a few characters wrong. What turns a meaning
 * round is never a slip: a negation, a number, a year beside ours, a unit of money. 已掌握 is not 不掌握.
 */
public final class Likeness {

  private static final String NEGATIONS = "不未无非没否已";
  private static final String NUMBERS = "0123456789一二三四五六七八九十百千万元";

  /** Other characters that a scan takes for a negation and a clerk's eye does not. */
  private static final String LOOK_ALIKES = "末己巳";

  private static final String MEANT = "未已已";

  private static final Pattern YEAR = Pattern.compile("[上去前次下明]一?年");

  private Likeness() {}

  /** How many slips part a text from a label; more than any text has where its meaning differs. */
  static int slips(String normal, String label) {
    String printed = legible(normal);
    int slips = EditDistance.between(printed, label);
    boolean far = slips > mostSlips(label); // most texts are: nothing more need be asked of them
    return far || guarded(printed).equals(guarded(label)) ? slips : LIMIT;
  }

  /** No caller takes a text with more slips for a label. */
  private static int mostSlips(String label) {
    return Math.max(2, label.length() / 3);
  }

  private static final int LIMIT = 1_000;

  /**
   * Whether a text may be a damaged label where its place leaves it no other meaning: the label's
   * beginning or end, or the label with a third of its characters wrong at most.
   */
  public static boolean mayBe(String normal, String label) {
    if (normal.length() < 2) {
      return false;
    }
    int most = Math.max(1, label.length() / 3);
    boolean end = label.endsWith(normal) && guarded(label).equals(guarded(normal)); // 企业
    return label.startsWith(normal)
        || end
        || (Math.abs(label.length() - normal.length()) <= most && slips(normal, label) <= most);
  }

  private static String legible(String normal) {
    StringBuilder text = new StringBuilder(normal);
    for (int i = 0; i < text.length(); i++) {
      int at = LOOK_ALIKES.indexOf(text.charAt(i));
      if (at >= 0) {
        text.setCharAt(i, MEANT.charAt(at));
      }
    }
    return text.toString();
  }

  /** What of a text no slip may touch. */
  private static List<String> guarded(String text) {
    List<String> guarded = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (NEGATIONS.indexOf(c) >= 0 || NUMBERS.indexOf(c) >= 0) {
        guarded.add(String.valueOf(c));
      }
    }
    Matcher years = YEAR.matcher(text);
    while (years.find()) {
      guarded.add(years.group());
    }
    return guarded;
  }
}
