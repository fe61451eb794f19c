package org.gongkai.check;

import java.util.List;
import org.gongkai.model.CellKey;
import org.gongkai.model.Severity;

/**
 * PLA-03: requests denied for 三安全一稳定; the office expects a recorded assessment of the risk
 * (江苏省政府信息公开申请办理答复规范).
 */
final class Pla03SecurityStability extends Check implements ReportCheck {

  private static final CellKey CELL = Cells.requests("result.denied.security_stability");

  Pla03SecurityStability() {
    super("PLA-03", Severity.INFO);
  }

  @Override
  public List<Note> review(Dossier dossier) {
    return dossier
        .number(CELL)
        .filter(number -> number.signum() > 0)
        .map(
            number ->
                note(number)
                    .about(CELL)
                    .printed(number.toPlainString())
                    .showing(dossier, List.of(CELL)))
        .stream()
        .toList();
  }
}
