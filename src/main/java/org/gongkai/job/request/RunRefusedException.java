package org.gongkai.job.request;

import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.Sentence;

/** A run must not go on, though the program is sound; the sentence says why and what to do. */
public final class RunRefusedException extends RuntimeException {

  private static final String BUNDLE = "org/gongkai/job/job";

  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;

  private RunRefusedException(Sentence sentence) {
    super(sentence.in(Language.EN));
    this.sentence = sentence;
  }

  public static RunRefusedException of(String key, Object... arguments) {
    return new RunRefusedException(sentence(key, arguments));
  }

  /** A sentence to be set into another. */
  public static Sentence sentence(String key, Object... arguments) {
    return Sentence.of(BUNDLE, key, arguments);
  }

  public Sentence sentence() {
    return sentence;
  }
}
