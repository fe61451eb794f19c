package org.gongkai.check;

import org.gongkai.model.Cause;
import org.gongkai.model.Wording;

/** Whose the trouble behind a finding is and why, in no language yet. */
record Blame(Cause.Origin origin, Phrase why) {

  /** With the reason of the bundle, {@code origin.printed}. */
  static Blame of(Cause.Origin origin, String reason, Object... arguments) {
    return new Blame(origin, Phrase.of("origin." + reason, arguments));
  }

  Cause in(Wording words) {
    return new Cause(origin, why.in(words));
  }
}
