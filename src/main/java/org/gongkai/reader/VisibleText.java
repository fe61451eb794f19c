package org.gongkai.reader;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text without what prints nothing. No-break spaces become plain ones, so that a cell holding one
 * is blank; zero-width characters, soft hyphens and stray byte order marks go; control characters
 * become spaces. The radicals that some programs write for the characters they look like, ⼈ for 人,
 * become these, the name of a space, left as text, a space; where text is turned round, what can't
 * be told stands for it. All else stays as printed, wide spaces too.
 */
public final class VisibleText {

  /** Radicals that Unicode does not call compatible with the characters that look like them. */
  private static final String RADICALS = "⺁⺒⺝⺟⺠⻁⻄⻅⻆⻉⻋⻑⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻮⻰⻳";

  private static final String CHARACTERS = "厂巳月母民虎西见角贝车長长门青韦页风飞食马骨鬼鱼鸟卤麦黄黾齐齿龙龟";

  /** Makes digits run from right to left: who sees them reads another figure. */
  private static final char TURNING = '\u202E';

  /** A space that a program wrote as markup where there is none. */
  private static final Pattern SPACE = Pattern.compile("&(?:nbsp|ensp|emsp|#160|#xA0);");

  private static final char UNCLEAR = '\uFFFD';

  private VisibleText() {}

  public static String of(String printed) {
    String text = printed.indexOf('&') < 0 ? printed : SPACE.matcher(printed).replaceAll(" ");
    int plain = 0;
    while (plain < text.length() && isPlain(text.charAt(plain))) {
      plain++;
    }
    return plain == text.length() ? text : visible(text, plain);
  }

  /** Whether nothing of a text can be seen. */
  public static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean shown = isPlain(c) || isRadical(c);
      if (c == TURNING || (shown && !Character.isWhitespace(c))) {
        return false;
      }
    }
    return true;
  }

  private static String visible(String text, int plain) {
    StringBuilder visible = new StringBuilder(text.length()).append(text, 0, plain);
    for (int i = plain; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == TURNING) {
        visible.append(UNCLEAR);
      } else if (!isInvisible(c)) {
        visible.append(isPlain(c) ? c : isRadical(c) ? plain(c) : ' ');
      }
    }
    return visible.toString();
  }

  private static boolean isPlain(char c) {
    if ((c >= ' ' && c <= '~') || (c >= '一' && c <= '\u9FFF')) {
      return true;
    }
    boolean noBreakSpace = c == '\u00A0' || c == '\u2007' || c == '\u202F';
    boolean control = Character.isISOControl(c) && c != '\t' && c != '\n';
    return !noBreakSpace && !control && !isInvisible(c) && !isRadical(c);
  }

  private static boolean isRadical(int c) {
    return c >= 0x2E80 && c <= 0x2FD5 && (c >= 0x2F00 || RADICALS.indexOf(c) >= 0);
  }

  private static char plain(int radical) {
    int at = RADICALS.indexOf(radical);
    return at >= 0
        ? CHARACTERS.charAt(at)
        : Normalizer.normalize(Character.toString(radical), Normalizer.Form.NFKC).charAt(0);
  }

  private static boolean isInvisible(char c) {
    return Character.getType(c) == Character.FORMAT;
  }
}
