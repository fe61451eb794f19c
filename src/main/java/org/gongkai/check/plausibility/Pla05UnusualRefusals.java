package org.gongkai.check.plausibility;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportContext;
import org.gongkai.form.ReportCells;
import org.gongkai.model.CellKey;
import org.gongkai.model.Severity;

/** PLA-05: unusually many requests for published books, or for confirmation of what is known. */
final class Pla05UnusualRefusals extends ShareCheck {

  Pla05UnusualRefusals() {
    super("PLA-05", Severity.INFO, "0.2", "10");
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    return Stream.of("confirm_or_reissue", "published_material")
        .map(kind -> ReportCells.requests("result.not_processed." + kind))
        .flatMap(cell -> judge(cell, context))
        .toList();
  }

  private Stream<FindingDraft> judge(CellKey cell, ReportContext context) {
    return judge(context.places().line(cell), List.of(cell), context)
        .map(note -> note.about(cell).printed(context.quantity(cell).printed()))
        .stream();
  }
}
