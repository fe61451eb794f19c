package org.gongkai.reader;

/**
 * Text without what prints nothing. No-break spaces become plain ones, so that a cell holding one
 * is blank; zero-width characters, soft hyphens and stray byte order marks go; control characters
 * become spaces. All else stays as printed, wide spaces too.
 */
public final class VisibleText {

  private VisibleText() {}

  public static String of(String text) {
    int plain = 0;
    while (plain < text.length() && isPlain(text.charAt(plain))) {
      plain++;
    }
    return plain == text.length() ? text : visible(text, plain);
  }

  private static String visible(String text, int plain) {
    StringBuilder visible = new StringBuilder(text.length()).append(text, 0, plain);
    for (int i = plain; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isInvisible(c)) {
        visible.append(isPlain(c) ? c : ' ');
      }
    }
    return visible.toString();
  }

  private static boolean isPlain(char c) {
    if (c >= ' ' && c <= '~') {
      return true;
    }
    boolean noBreakSpace = c == '\u00A0' || c == '\u2007' || c == '\u202F';
    boolean control = Character.isISOControl(c) && c != '\t' && c != '\n';
    return !noBreakSpace && !control && !isInvisible(c);
  }

  private static boolean isInvisible(char c) {
    return Character.getType(c) == Character.FORMAT;
  }
}
