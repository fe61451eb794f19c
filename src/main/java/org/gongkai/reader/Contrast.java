package org.gongkai.reader;

/** Whether one colour can be told from another; colours as 0xRRGGBB. */
public final class Contrast {

  /** Colours nearer to each other than this, of 255, can't be told apart on paper. */
  private static final int LEAST = 16;

  private Contrast() {}

  public static boolean isSeen(int colour, int ground) {
    return of(colour, ground) >= LEAST;
  }

  /** The largest difference between their parts. */
  private static int of(int colour, int ground) {
    int contrast = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int difference = Math.abs((colour >> shift & 0xFF) - (ground >> shift & 0xFF));
      contrast = Math.max(contrast, difference);
    }
    return contrast;
  }
}
