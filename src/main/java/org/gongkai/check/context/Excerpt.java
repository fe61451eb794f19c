package org.gongkai.check.context;

/** A few words around those that a finding is about, for sentences that never end. */
public final class Excerpt {

  private static final int LONGEST = 120;
  private static final String CUT = "…";

  private Excerpt() {}

  /** The sentence itself, or the part around a word; its beginning where the word is not in it. */
  public static String of(String sentence, String word) {
    if (sentence.length() <= LONGEST) {
      return sentence;
    }
    int at = Math.max(0, sentence.indexOf(word) + word.length() / 2 - LONGEST / 2);
    int from = Math.min(at, sentence.length() - LONGEST);
    int to = from + LONGEST;
    return (from > 0 ? CUT : "")
        + sentence.substring(from, to)
        + (to < sentence.length() ? CUT : "");
  }
}
