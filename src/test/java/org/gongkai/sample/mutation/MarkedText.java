package org.gongkai.sample.mutation;

import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Text of which some characters have a look; the means is named by its number in a list. */
final class MarkedText {

  private static final char OPEN = '\uE000';
  private static final char CLOSE = '\uE001';
  private static final char FIRST = '\uE100';

  private static final Pattern MARKED =
      Pattern.compile(OPEN + "(.)([^" + CLOSE + "]*)" + CLOSE, Pattern.DOTALL);

  private MarkedText() {}

  /** Marks characters. */
  static String of(int means, String characters) {
    return "" + OPEN + (char) (FIRST + means) + characters + CLOSE;
  }

  /** Replaces marked characters by what the format makes of them. */
  static String write(String text, List<Means> all, BiFunction<Means, String, String> change) {
    return MARKED
        .matcher(text)
        .replaceAll(
            match ->
                java.util.regex.Matcher.quoteReplacement(
                    change.apply(all.get(match.group(1).charAt(0) - FIRST), match.group(2))));
  }
}
