package org.gongkai.check.balance;

import java.util.List;
import org.gongkai.check.culprit.ProposedChange;
import org.gongkai.check.culprit.Explanation;
import org.gongkai.check.context.ReportCells;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.ReportContext;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportCheck;
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
  public List<FindingDraft> review(ReportContext dossier) {
    return dossier.explanations().stream().map(explanation -> note(explanation, dossier)).toList();
  }

  private FindingDraft note(Explanation explanation, ReportContext dossier) {
    CulpritWords words = new CulpritWords(explanation, dossier);
    FindingDraft note =
        explanation.changes().isEmpty()
            ? counted(explanation, words, dossier)
            : located(explanation, words, dossier);
    words.proof().forEach(note::showing);
    return note;
  }

  private FindingDraft located(Explanation explanation, CulpritWords words, ReportContext dossier) {
    List<ProposedChange> changes = explanation.changes();
    FindingDraft note =
        note(
                dossier.places().table(words.section()),
                explanation.repaired().size(),
                words.equations(),
                words.changes(),
                words.mechanism())
            .about(changes.get(0).cell())
            .showing(dossier, changes.stream().map(ProposedChange::cell).toList());
    return figures(note, changes);
  }

  private static FindingDraft figures(FindingDraft note, List<ProposedChange> changes) {
    return changes.size() == 1
        ? note.figures(changes.get(0).printed(), changes.get(0).proposed())
        : note.printed(changes.stream().map(change -> change.printed().toPlainString()).toList())
            .computed(changes.stream().map(change -> change.proposed().toPlainString()).toList());
  }

  private FindingDraft counted(Explanation explanation, CulpritWords words, ReportContext dossier) {
    List<CellKey> cells = dossier.line(words.section(), explanation.source());
    return noteOf(
            "counted",
            dossier.places().table(words.section()),
            explanation.repaired().size(),
            words.equations(),
            words.source(),
            words.mechanism())
        .about(ReportCells.table(words.section()))
        .suggesting(words.advice())
        .showing(dossier, cells);
  }
}
