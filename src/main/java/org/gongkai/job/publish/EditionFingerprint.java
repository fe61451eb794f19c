package org.gongkai.job.publish;

import java.util.StringJoiner;
import org.gongkai.intake.Sha256;
import org.gongkai.job.request.Instructions;
import org.gongkai.job.request.Rules;
import org.gongkai.job.request.RunRequest;
import org.gongkai.store.Ledger;
import org.gongkai.store.LedgerEntry;
import org.springframework.stereotype.Component;

/**
 * A digest of everything an edition is made of: the files as they were read, the roster, the
 * program, the options, the season. Equal fingerprints, equal editions.
 */
@Component
final class EditionFingerprint {

  private final RunRequest request;
  private final Instructions office;
  private final Rules rules;
  private final Ledger ledger;

  EditionFingerprint(RunRequest request, Instructions office, Rules rules, Ledger ledger) {
    this.office = office;
    this.request = request;
    this.rules = rules;
    this.ledger = ledger;
  }

  /** The fingerprint of the edition that could be published now. */
  String take() {
    StringJoiner all = new StringJoiner("\n");
    all.add(rules.program()).add(rules.roster());
    all.add(request.selection().toString()).add(request.language().name());
    all.add(DeadlinePeriod.of(request.asOf(), office.deadlines(), office.roster().districts()).toString());
    all.add(office.deadlines().toString());
    all.add(office.decisions().toString());
    all.add(office.policy().toString());
    all.add(office.letterhead().toString());
    for (LedgerEntry entry : ledger.entries()) {
      all.add(entry.path()).add(entry.sha256()).add(String.valueOf(entry.rejection()));
    }
    return Sha256.of(all.toString());
  }
}
