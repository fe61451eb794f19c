package org.gongkai.check.plausibility;

import java.util.List;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportContext;
import org.gongkai.form.ReportCells;
import org.gongkai.model.CellKey;
import org.gongkai.model.Severity;

/**
 * PLA-01: many requests under （六）其他处理. 国办公开办函〔2019〕60号 asks to look into bodies where the figure is
 * high; it gives no threshold.
 */
final class Pla01ManyOthers extends ShareCheck {

  private static final String OTHER = "result.other";

  Pla01ManyOthers() {
    super("PLA-01", Severity.WARNING, "0.2", "10");
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    List<CellKey> others =
        context.column(ReportCells.REQUESTS, ReportCells.TOTAL).stream()
            .filter(cell -> cell.category().startsWith(OTHER))
            .toList();
    return judge("（六）其他处理", others, context)
        .map(note -> note.about(new CellKey(ReportCells.REQUESTS, OTHER, ReportCells.TOTAL)))
        .stream()
        .toList();
  }
}
