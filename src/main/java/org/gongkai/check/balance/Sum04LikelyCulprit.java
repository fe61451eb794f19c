package org.gongkai.check.balance;

import java.util.List;
import org.gongkai.check.culprit.Change;
import org.gongkai.check.culprit.Explanation;
import org.gongkai.check.dossier.Cells;
import org.gongkai.check.dossier.Check;
import org.gongkai.check.dossier.Dossier;
import org.gongkai.check.dossier.Note;
import org.gongkai.check.dossier.ReportCheck;
import org.gongkai.model.CellKey;
import org.gongkai.model.Severity;

/**
 * SUM-04: the smallest mistake that explains why several sums fail together. A suggestion where to
 * look; the sums themselves are found by their own rules.
 */
final class Sum04LikelyCulprit extends Check implements ReportCheck {

  Sum04LikelyCulprit() {
    super("SUM-04", Severity.INFO);
  }

  @Override
  public List<Note> review(Dossier dossier) {
    return dossier.explanations().stream().map(explanation -> note(explanation, dossier)).toList();
  }

  private Note note(Explanation explanation, Dossier dossier) {
    CulpritWords words = new CulpritWords(explanation, dossier);
    Note note =
        explanation.changes().isEmpty()
            ? counted(explanation, words, dossier)
            : located(explanation, words, dossier);
    words.proof().forEach(note::showing);
    return note;
  }

  private Note located(Explanation explanation, CulpritWords words, Dossier dossier) {
    List<Change> changes = explanation.changes();
    Note note =
        note(
                dossier.places().table(words.section()),
                explanation.repaired().size(),
                words.equations(),
                words.changes(),
                words.mechanism())
            .about(changes.get(0).cell())
            .showing(dossier, changes.stream().map(Change::cell).toList());
    return figures(note, changes);
  }

  private static Note figures(Note note, List<Change> changes) {
    return changes.size() == 1
        ? note.figures(changes.get(0).printed(), changes.get(0).proposed())
        : note.printed(changes.stream().map(change -> change.printed().toPlainString()).toList())
            .computed(changes.stream().map(change -> change.proposed().toPlainString()).toList());
  }

  private Note counted(Explanation explanation, CulpritWords words, Dossier dossier) {
    List<CellKey> cells = dossier.line(words.section(), explanation.source());
    return noteOf(
            "counted",
            dossier.places().table(words.section()),
            explanation.repaired().size(),
            words.equations(),
            words.source(),
            words.mechanism())
        .about(Cells.table(words.section()))
        .suggesting(words.advice())
        .showing(dossier, cells);
  }
}
