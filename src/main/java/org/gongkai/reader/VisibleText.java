package org.gongkai.reader;

/**
 * Text without what prints nothing. No-break spaces become plain ones, so that a cell holding one
 * is blank; zero-width characters, soft hyphens and stray byte order marks go; control characters
 * become spaces. All else stays as printed, wide spaces too.
 */
public final class VisibleText {

  private VisibleText() {}

  public static String of(String text) {
    if (text.chars().allMatch(VisibleText::isPlain)) {
      return text;
    }
    StringBuilder visible = new StringBuilder(text.length());
    text.chars()
        .filter(c -> !isInvisible(c))
        .forEach(c -> visible.append(isPlain(c) ? (char) c : ' '));
    return visible.toString();
  }

  private static boolean isPlain(int c) {
    boolean noBreakSpace = c == '\u00A0' || c == '\u2007' || c == '\u202F';
    boolean control = Character.isISOControl(c) && c != '\t' && c != '\n';
    return !noBreakSpace && !control && !isInvisible(c);
  }

  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT;
  }
}
