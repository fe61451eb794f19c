package org.gongkai.sample.mutation;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of which some characters have a look; the means is named by its number in a list. */
final class MarkedText {

  private static final char OPEN = '\uE000';
  private static final char CLOSE = '\uE001';
  private static final char FIRST = '\uE100';

  /** Before the text of the first cell of a row that nobody sees. */
  static final String HIDDEN_ROW = "\uE010";

  private static final Pattern MARKED =
      Pattern.compile(OPEN + "(.)([^" + CLOSE + "]*)" + CLOSE, Pattern.DOTALL);

  private MarkedText() {}

  /** Takes a piece of marked text and the number of its means. */
  interface Marked {
    void take(int means, String characters);
  }

  /** Marks characters. */
  static String of(int means, String characters) {
    return "" + OPEN + (char) (FIRST + means) + characters + CLOSE;
  }

  static boolean isMarked(String text) {
    return text.indexOf(OPEN) >= 0;
  }

  /** Replaces marked characters by what the format makes of them. */
  static String write(String text, List<Means> all, BiFunction<Means, String, String> change) {
    return MARKED
        .matcher(text)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(change.apply(all.get(number(match)), match.group(2))));
  }

  /** Hands out a text piece by piece. */
  static void each(String text, Consumer<String> plain, Marked marked) {
    Matcher matcher = MARKED.matcher(text);
    int at = 0;
    while (matcher.find()) {
      plain.accept(text.substring(at, matcher.start()));
      marked.take(number(matcher), matcher.group(2));
      at = matcher.end();
    }
    plain.accept(text.substring(at));
  }

  private static int number(MatchResult match) {
    return match.group(1).charAt(0) - FIRST;
  }
}
