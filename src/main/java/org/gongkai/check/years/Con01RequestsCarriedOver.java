package org.gongkai.check.years;

import java.util.List;
import org.gongkai.check.dossier.CarryOver;
import org.gongkai.check.dossier.Cells;
import org.gongkai.check.dossier.Check;
import org.gongkai.check.dossier.Dossier;
import org.gongkai.check.dossier.Note;
import org.gongkai.check.dossier.ReportCheck;
import org.gongkai.model.Severity;

/** CON-01: the requests that last year left over are those that this year took over. */
final class Con01RequestsCarriedOver extends Check implements ReportCheck {

  Con01RequestsCarriedOver() {
    super("CON-01", Severity.ERROR);
  }

  @Override
  public List<Note> review(Dossier dossier) {
    return CarryOver.find(dossier, Cells.TOTAL).stream()
        .filter(CarryOver::isBroken)
        .map(over -> over.prove(note(over.stated(), over.leftOver()), dossier))
        .toList();
  }
}
