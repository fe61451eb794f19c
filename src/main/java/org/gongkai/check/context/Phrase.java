package org.gongkai.check.context;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.model.wording.PrintedPlace;
import org.gongkai.model.wording.Wording;

/**
 * A sentence of the bundle with what goes into it, not yet in any language. Arguments may be
 * phrases themselves, and lists, which are cut after ten so that a bad file cannot blow up a
 * message.
 */
public record Phrase(String key, List<?> arguments) {

  /** How much evidence a finding shows. */
  public static final int LIMIT = 10;

  /** How much of it a sentence names that need not name all. */
  private static final int FEW = 3;

  private static final Pattern WORD_BROKEN =
      Pattern.compile("(?<=\\p{IsHan})[ \\t]*\\R[ \\t]*(?=\\p{IsHan})");

  private static final Pattern BROKEN = Pattern.compile("\\s*\\R\\s*");

  public Phrase {
    arguments = List.copyOf(arguments);
  }

  public static Phrase of(String key, Object... arguments) {
    return new Phrase(key, List.of(arguments));
  }

  /** A list of which a sentence names the first few and counts the rest. */
  public static List<?> few(List<?> list) {
    return list.size() <= FEW + 1
        ? list
        : List.of(of("list.more", list.subList(0, FEW), list.size()));
  }

  /** The phrase in a language. */
  public String in(Wording words) {
    return words.text(key, arguments.stream().map(argument -> text(argument, words)).toArray());
  }

  private static String text(Object argument, Wording words) {
    if (argument instanceof Phrase phrase) {
      return phrase.in(words);
    }
    if (argument instanceof List<?> list) {
      return list(list, words);
    }
    if (argument instanceof PrintedPlace place) {
      return place.in(words.language());
    }
    return argument instanceof BigDecimal number
        ? number.toPlainString()
        : onOneLine(argument.toString());
  }

  /** Labels break in narrow columns; in a sentence nobody sees why. */
  private static String onOneLine(String text) {
    return BROKEN.matcher(WORD_BROKEN.matcher(text).replaceAll("")).replaceAll(" ");
  }

  private static String list(List<?> list, Wording words) {
    String shown =
        list.stream()
            .limit(LIMIT)
            .map(argument -> text(argument, words))
            .collect(Collectors.joining(words.text("list.separator")));
    return list.size() <= LIMIT ? shown : words.text("list.more", shown, list.size());
  }
}
