package org.gongkai.output.page;

import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.Wording;

/** The page's own words in the language of the run. Its scripts fill in {@code {0}} themselves. */
final class PageWords {

  private static final String BUNDLE = "org/gongkai/output/page/page";

  private final Map<String, String> all = new TreeMap<>();

  PageWords(Language language) {
    ResourceBundle words = Wording.bundle(BUNDLE, language);
    words.keySet().forEach(key -> all.put(key, words.getString(key).replace("''", "'")));
  }

  Map<String, String> all() {
    return all;
  }

  /**
   * The text of a key.
   *
   * @throws IllegalArgumentException when there is none
   */
  String text(String key) {
    String text = all.get(key);
    if (text == null) {
      throw new IllegalArgumentException("the page has no words for " + key);
    }
    return text;
  }
}
