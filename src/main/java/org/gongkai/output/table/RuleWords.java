package org.gongkai.output.table;

import org.gongkai.model.Finding;
import org.gongkai.model.Language;
import org.gongkai.model.Wording;

/**
 * What rules are called, and what kind of thing their findings show: a bare 2019 may be a year, a
 * form or a count.
 */
public final class RuleWords {

  /**
   * The sentences of the rules; {@code <rule>.printed} and {@code <rule>.computed} say the kind.
   */
  private static final String BUNDLE = "org/gongkai/check/findings";

  private final Wording words;

  /** In the language of the run. */
  public RuleWords(Language language) {
    words = new Wording(BUNDLE, language);
  }

  /** The rule in a few words; its id where nobody has named it. */
  public String title(String check) {
    String key = check + ".title";
    return words.has(key) ? words.text(key) : check;
  }

  /** What the report says, 2019年格式; empty where it says nothing. */
  public String printed(Finding finding) {
    return shown(finding.check() + ".printed", finding.printed());
  }

  /** What it should be, or what it was compared with; empty where nothing is. */
  public String computed(Finding finding) {
    return shown(finding.check() + ".computed", finding.computed());
  }

  private String shown(String key, String text) {
    return text.isEmpty() || !words.has(key) ? text : words.text(key, text);
  }
}
