package org.gongkai.model.wording;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/**
 * The sentences of one message bundle in one language. The machine's own locale never shows
 * through: a key missing in the language asked for is a fault, and arguments are set as the text
 * they are, so that no figure gets separators.
 */
public final class Wording {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

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
   * The sentence with {@code {0}}, {@code {1}} … filled in.
   *
   * @throws java.util.MissingResourceException when the bundle lacks the key
   */
  public String text(String key, Object... arguments) {
    Object[] texts = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      texts[i] = String.valueOf(arguments[i]);
    }
    return Quotes.nested(new MessageFormat(bundle.getString(key), language.locale()).format(texts));
  }

  public Language language() {
    return language;
  }

  public boolean has(String key) {
    return bundle.containsKey(key);
  }
}
