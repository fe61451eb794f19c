package org.gongkai.check;

import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.Sentence;

/** A setting of the office means nothing, or does not fit; the sentence says which. */
public final class SettingException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;

  private SettingException(Sentence sentence) {
    super(sentence.in(Language.EN));
    this.sentence = sentence;
  }

  static SettingException of(String problem, String key, String value) {
    return new SettingException(Sentence.of(Checks.BUNDLE, "setting." + problem, key, value));
  }

  public Sentence sentence() {
    return sentence;
  }
}
