package org.gongkai.check.cells;

import java.util.List;
import org.gongkai.check.dossier.Check;
import org.gongkai.check.dossier.Dossier;
import org.gongkai.check.dossier.Note;
import org.gongkai.check.dossier.PrintedCell;
import org.gongkai.check.dossier.ReportCheck;
import org.gongkai.model.Severity;

/** A rule about the figure in a single cell. */
abstract class CellCheck extends Check implements ReportCheck {

  CellCheck(String id, Severity severity) {
    super(id, severity);
  }

  @Override
  public final List<Note> review(Dossier dossier) {
    return dossier.cells().stream()
        .filter(cell -> offends(cell, dossier))
        .map(
            cell ->
                note(dossier.places().of(cell.key()), cell.printed())
                    .about(cell.key())
                    .printed(cell.printed()))
        .toList();
  }

  abstract boolean offends(PrintedCell cell, Dossier dossier);
}
