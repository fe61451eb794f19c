package org.gongkai.check.context;

import org.gongkai.model.Cause;
import org.gongkai.model.wording.Wording;

/** Whose the trouble behind a finding is and why, in no language yet. */
public record ResponsibleParty(Cause.Origin origin, Phrase why) {

  /** With the reason of the bundle, {@code origin.printed}. */
  public static ResponsibleParty of(Cause.Origin origin, String reason, Object... arguments) {
    return new ResponsibleParty(origin, Phrase.of("origin." + reason, arguments));
  }

  public Cause in(Wording words) {
    return new Cause(origin, why.in(words));
  }
}
