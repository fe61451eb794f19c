package org.gongkai.check.balance;

import java.util.List;
import org.gongkai.check.context.Check;

/**
 * The checks that equations of the form hold: applicants, outcomes, carry-over of requests, review
 * and suits. A new one is a class of its own, a line here, and its words.
 */
public final class BalanceChecks {

  private BalanceChecks() {}

  /** All of them, by id. */
  public static List<Check> all() {
    return List.of(
        new Sum01ApplicantsMakeTotal(),
        new Sum02ResultsMakeTotal(),
        new Sum03RequestsAreAccountedFor(),
        new Sum04LikelyCulprit(),
        new Lit01OutcomesMakeTotal(),
        new Lit02CasesWithoutRequests(),
        new Lit03DirectSuits(),
        new Lit04SuitsAfterReview(),
        new Lit05PendingCasesVanish());
  }
}
