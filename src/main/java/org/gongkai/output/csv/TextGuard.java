package org.gongkai.output.csv;

/**
 * Keeps a spreadsheet from taking text for a formula: text that starts with {@code = + - @}, a tab
 * or a carriage return gets an apostrophe in front. Whoever reads a file by program takes it off
 * again; text that itself starts with an apostrophe and one of those signs is the one thing that
 * cannot be told apart from guarded text.
 */
public final class TextGuard {

  private TextGuard() {}

  /** The text as it is written into a text column. */
  public static String guard(String text) {
    return !text.isEmpty() && isDangerous(text.charAt(0)) ? "'" + text : text;
  }

  public static String unguard(String written) {
    boolean guarded =
        written.length() > 1 && written.charAt(0) == '\'' && isDangerous(written.charAt(1));
    return guarded ? written.substring(1) : written;
  }

  private static boolean isDangerous(char first) {
    return switch (first) {
      case '=', '+', '-', '@', '\t', '\r' -> true;
      default -> false;
    };
  }
}
