package org.gongkai.reader.web;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.reader.BaselineShift;

/**
 * What a style sheet adds to a page ({@code content} before or behind an element). Words are read
 * as a reader sees them; digits, counters and whatever else has to be computed make a figure
 * unclear.
 */
final class AddedText {

  private static final Pattern STRINGS =
      Pattern.compile("\\s*(?:\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*')\\s*");

  private static final Pattern ESCAPE = Pattern.compile("\\\\([0-9a-f]{1,6})\\s?|\\\\(.)");

  private static final Set<String> NOTHING =
      Set.of("", "none", "normal", "open-quote", "close-quote", "no-open-quote", "no-close-quote");

  private AddedText() {}

  /**
   * The text added by the declarations of a sheet.
   *
   * @param cell whether it stands in a cell of a table; elsewhere only digits are of interest, not
   *     the bullets and counters of lists and headings
   */
  static String of(Declarations style, boolean cell) {
    String content = style.get("content");
    if (NOTHING.contains(content) || isUnseen(style)) {
      return "";
    }
    Matcher strings = STRINGS.matcher(content);
    StringBuilder text = new StringBuilder();
    int end = 0;
    while (strings.find() && strings.start() == end) {
      String quoted = strings.group().strip();
      text.append(plain(quoted.substring(1, quoted.length() - 1)));
      end = strings.end();
    }
    boolean figure = text.chars().anyMatch(Character::isDigit);
    if (end < content.length()) {
      return cell ? BaselineShift.UNCLEAR : "";
    }
    return figure ? BaselineShift.UNCLEAR : cell ? text.toString().strip() : "";
  }

  private static boolean isUnseen(Declarations style) {
    return style.is("display", "none")
        || style.is("visibility", "hidden", "collapse")
        || style.get("opacity").matches("0(?:\\.0*)?%?")
        || style.get("font-size").matches("[01](?:px|pt|em|%)?")
        || style.is("color", "transparent");
  }

  private static String plain(String quoted) {
    return ESCAPE.matcher(quoted).replaceAll(AddedText::character);
  }

  /** Icons live where Unicode has no characters of its own. */
  private static String character(MatchResult escape) {
    if (escape.group(1) == null) {
      return Matcher.quoteReplacement(escape.group(2));
    }
    int code = Integer.parseInt(escape.group(1), 16);
    boolean shown =
        Character.isValidCodePoint(code) && Character.getType(code) != Character.PRIVATE_USE;
    return shown ? Matcher.quoteReplacement(Character.toString(code)) : "";
  }
}
