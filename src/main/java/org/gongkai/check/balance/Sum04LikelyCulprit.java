package org.gongkai.check.balance;

import java.util.List;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.check.culprit.Explanation;
import org.gongkai.check.culprit.ProposedChange;
import org.gongkai.form.ReportCells;
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
  public List<FindingDraft> review(ReportContext context) {
    return context.explanations().stream().map(explanation -> note(explanation, context)).toList();
  }

  private FindingDraft note(Explanation explanation, ReportContext context) {
    CulpritWords words = new CulpritWords(explanation, context);
    FindingDraft draft =
        explanation.changes().isEmpty()
            ? counted(explanation, words, context)
            : located(explanation, words, context);
    words.proof().forEach(draft::showing);
    return draft;
  }

  private FindingDraft located(Explanation explanation, CulpritWords words, ReportContext context) {
    List<ProposedChange> changes = explanation.changes();
    FindingDraft draft =
        note(
                context.places().table(words.section()),
                explanation.repaired().size(),
                words.equations(),
                words.changes(),
                words.mechanism())
            .about(changes.get(0).cell())
            .showing(context, changes.stream().map(ProposedChange::cell).toList());
    return figures(draft, changes);
  }

  private static FindingDraft figures(FindingDraft draft, List<ProposedChange> changes) {
    return changes.size() == 1
        ? draft.figures(changes.get(0).printed(), changes.get(0).proposed())
        : draft
            .printed(changes.stream().map(change -> change.printed().toPlainString()).toList())
            .computed(changes.stream().map(change -> change.proposed().toPlainString()).toList());
  }

  private FindingDraft counted(Explanation explanation, CulpritWords words, ReportContext context) {
    List<CellKey> cells = context.line(words.section(), explanation.source());
    return noteOf(
            "counted",
            context.places().table(words.section()),
            explanation.repaired().size(),
            words.equations(),
            words.source(),
            words.mechanism())
        .about(ReportCells.table(words.section()))
        .suggesting(words.advice())
        .showing(context, cells);
  }
}
