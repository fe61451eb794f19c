package org.gongkai.check.dossier;

import org.gongkai.model.Cause;
import org.gongkai.model.Wording;

/** Whose the trouble behind a finding is and why, in no language yet. */
public record Blame(Cause.Origin origin, Phrase why) {

  /** With the reason of the bundle, {@code origin.printed}. */
  public static Blame of(Cause.Origin origin, String reason, Object... arguments) {
    return new Blame(origin, Phrase.of("origin." + reason, arguments));
  }

  public Cause in(Wording words) {
    return new Cause(origin, why.in(words));
  }
}
