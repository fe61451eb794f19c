package org.gongkai.model.wording;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is to be said, worded only once it is known who reads it: whoever refuses a file need not
 * know the language of the run.
 *
 * @param bundle of messages, as {@link Wording} names it
 * @param arguments texts and numbers; sentences within the sentence; lists of them, joined by the
 *     bundle's {@code separator}
 */
public record Sentence(String bundle, String key, List<Object> arguments) {

  public Sentence {
    arguments = List.copyOf(arguments);
  }

  public static Sentence of(String bundle, String key, Object... arguments) {
    return new Sentence(bundle, key, List.of(arguments));
  }

  public String in(Language language) {
    Wording words = new Wording(bundle, language);
    return words.text(
        key, arguments.stream().map(argument -> text(argument, words, language)).toArray());
  }

  private static String text(Object argument, Wording words, Language language) {
    if (argument instanceof Sentence sentence) {
      return sentence.in(language);
    }
    return argument instanceof List<?> list
        ? list.stream()
            .map(item -> text(item, words, language))
            .collect(Collectors.joining(words.text("separator")))
        : String.valueOf(argument);
  }
}
