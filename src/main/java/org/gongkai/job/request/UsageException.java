package org.gongkai.job.request;

import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.Sentence;

/** The program was called wrongly. The sentence is for the person who called it. */
public final class UsageException extends Exception {

  static final String BUNDLE = "org/gongkai/job/request/usage";

  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;

  private UsageException(Sentence sentence) {
    super(sentence.in(Language.EN));
    this.sentence = sentence;
  }

  /** Says to whoever typed it what to type instead. */
  public static UsageException of(String key, Object... arguments) {
    return new UsageException(sentence(key, arguments));
  }

  static Sentence sentence(String key, Object... arguments) {
    return Sentence.of(BUNDLE, key, arguments);
  }

  /** What is wrong, for readers of any language. */
  public Sentence sentence() {
    return sentence;
  }
}
