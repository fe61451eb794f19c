package org.gongkai.check;

import java.util.List;
import org.gongkai.model.Coverage;
import org.gongkai.model.Severity;

/** TIM-06: an agency of the roster has handed in nothing; a note as long as it is not due. */
final class Tim06ReportMissing extends Check implements DistrictCheck {

  Tim06ReportMissing() {
    super("TIM-06", Severity.ERROR);
  }

  @Override
  public List<Note> review(Receipts receipts) {
    return receipts.expected().stream()
        .filter(coverage -> coverage.status() == Coverage.Status.MISSING)
        .map(coverage -> missing(receipts).of(coverage.agency().code()))
        .toList();
  }

  private Note missing(Receipts receipts) {
    Phrase deadline =
        Phrase.of("date", receipts.deadline().getYear(), 1, receipts.deadline().getDayOfMonth());
    return receipts.isDue()
        ? note(receipts.year(), deadline)
        : noteOf("not-due", receipts.year(), deadline).weighing(Severity.INFO);
  }
}
