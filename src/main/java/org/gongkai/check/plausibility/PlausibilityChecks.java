package org.gongkai.check.plausibility;

import java.util.List;
import org.gongkai.check.context.Check;

/**
 * The checks that figures are usual ones. A new one is a class of its own, a line here, and its
 * words.
 */
public final class PlausibilityChecks {

  private PlausibilityChecks() {}

  /** All of them, by id. */
  public static List<Check> all() {
    return List.of(
        new Pla01ManyOthers(),
        new Pla02StateSecrets(),
        new Pla03SecurityStability(),
        new Pla04ApplicantsLookShifted(),
        new Pla05UnusualRefusals(),
        new Pla06MoreLeftThanReceived(),
        new Pla07TableLooksShifted());
  }
}
