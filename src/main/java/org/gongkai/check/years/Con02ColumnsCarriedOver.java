package org.gongkai.check.years;

import java.util.List;
import java.util.Optional;
import org.gongkai.check.dossier.CarryOver;
import org.gongkai.check.dossier.Cells;
import org.gongkai.check.dossier.Check;
import org.gongkai.check.dossier.Dossier;
import org.gongkai.check.dossier.Note;
import org.gongkai.check.dossier.ReportCheck;
import org.gongkai.model.Severity;

/**
 * CON-02: the same as CON-01 for each kind of applicant. Silent where CON-01 already speaks: a
 * wrong total and a wrong column are usually one mistake.
 */
final class Con02ColumnsCarriedOver extends Check implements ReportCheck {

  Con02ColumnsCarriedOver() {
    super("CON-02", Severity.WARNING);
  }

  @Override
  public List<Note> review(Dossier dossier) {
    if (CarryOver.find(dossier, Cells.TOTAL).filter(CarryOver::isBroken).isPresent()) {
      return List.of();
    }
    return dossier.line(Cells.REQUESTS, "carried_in").stream()
        .map(cell -> CarryOver.find(dossier, cell.measure()))
        .flatMap(Optional::stream)
        .filter(CarryOver::isBroken)
        .map(over -> broken(over, dossier))
        .toList();
  }

  private Note broken(CarryOver over, Dossier dossier) {
    Note note = note(dossier.places().column(over.cell()), over.stated(), over.leftOver());
    return over.prove(note, dossier);
  }
}
