package org.gongkai.check.narrative;

import java.util.Arrays;

/**
 * The words of a text as the set of all runs of five letters in it, for telling how much of two
 * texts is the same. Figures, spaces and marks are left out first: another year is no other text.
 */
public final class ShingleSet {

  private static final int RUN = 5;

  private final int letters;
  private final int[] runs;

  private ShingleSet(int letters, int[] runs) {
    this.letters = letters;
    this.runs = runs;
  }

  /** Takes the print of a text. */
  public static ShingleSet of(String text) {
    int[] letters = letters(text);
    int[] runs = new int[Math.max(0, letters.length - RUN + 1)];
    for (int i = 0; i < runs.length; i++) {
      runs[i] = run(letters, i);
    }
    Arrays.sort(runs);
    return new ShingleSet(letters.length, distinct(runs));
  }

  private static int[] letters(String text) {
    int[] letters = new int[text.length()];
    int count = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      int letter = text.codePointAt(i);
      if (Character.isLetter(letter)) {
        letters[count++] = letter;
      }
    }
    return Arrays.copyOf(letters, count);
  }

  private static int[] distinct(int[] sorted) {
    int count = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[count++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, count);
  }

  /** How many letters the text has. */
  public int letters() {
    return letters;
  }

  /** The runs as numbers, each once, in ascending order. */
  int[] runs() {
    return runs;
  }

  /**
   * The Jaccard index of the two sets: the runs in both by the runs in either, 0 to 1.
   *
   * @return 0 where both are empty
   */
  public double similarity(ShingleSet other) {
    int both = 0;
    int i = 0;
    int j = 0;
    while (i < runs.length && j < other.runs.length) {
      int order = Integer.compare(runs[i], other.runs[j]);
      both += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    int either = runs.length + other.runs.length - both;
    return either == 0 ? 0 : (double) both / either;
  }

  private static int run(int[] letters, int from) {
    long hash = 0;
    for (int i = from; i < from + RUN; i++) {
      hash = hash * 0x9E3779B97F4A7C15L + letters[i];
    }
    hash = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
    return (int) (hash >>> 32);
  }
}
