package org.gongkai.model.wording;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * The sentences of one message bundle in one language. The machine's own locale never shows
 * through: a key missing in the language asked for is a fault, and arguments are set as the text
 * they are, so that no figure gets separators.
 */
public final class Wording {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** Where the arguments stand once more as numbers, 0 for other text. */
  private static final int NUMBERS = 10;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");

  private final ResourceBundle bundle;
  private final Language language;

  /**
   * Opens a bundle in a language.
   *
   * @param bundle resource name without language and suffix, {@code org/gongkai/check/findings}
   */
  public Wording(String bundle, Language language) {
    this.bundle = bundle(bundle, language);
    this.language = language;
  }

  /** The bundle itself, for a library that words its own sentences. */
  public static ResourceBundle bundle(String bundle, Language language) {
    return ResourceBundle.getBundle(bundle, language.locale(), NO_FALLBACK);
  }

  /**
   * The sentence with {@code {0}}, {@code {1}} … filled in; {@code {10}}, {@code {11}} … are the
   * same as numbers, for words in the plural: {@code {0} {10,choice,0#errors|1#error|1<errors}}.
   *
   * @throws java.util.MissingResourceException when the bundle lacks the key
   */
  public String text(String key, Object... arguments) {
    Object[] texts = new Object[NUMBERS + arguments.length];
    Arrays.setAll(texts, i -> "{" + i + "}");
    for (int i = 0; i < arguments.length; i++) {
      String text = text(arguments[i]);
      texts[i] = text;
      texts[NUMBERS + i] = NUMBER.matcher(text).matches() ? Long.parseLong(text) : 0L;
    }
    return Quotes.nested(new MessageFormat(bundle.getString(key), language.locale()).format(texts));
  }

  /** Days are written as people write them; in English too the ISO date is understood. */
  private String text(Object argument) {
    return language == Language.ZH && argument instanceof LocalDate day
        ? new PaperDay(language).of(day)
        : String.valueOf(argument);
  }

  public Language language() {
    return language;
  }

  public boolean has(String key) {
    return bundle.containsKey(key);
  }
}
