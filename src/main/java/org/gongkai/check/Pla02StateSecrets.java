package org.gongkai.check;

import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.model.CellKey;
import org.gongkai.model.Severity;

/**
 * PLA-02: requests denied as state secrets by a body that seldom keeps any; the office expects a
 * record of classification (Article 14 of the 条例).
 */
final class Pla02StateSecrets extends Check implements ReportCheck {

  private static final Pattern KEEPS_SECRETS =
      Pattern.compile(".*(公安|国家安全|保密|机要|[省市县区旗]人民政府(办公[厅室])?)(.*局|.*委员会)?");
  private static final CellKey CELL = Cells.requests("result.denied.state_secret");

  Pla02StateSecrets() {
    super("PLA-02", Severity.INFO);
  }

  @Override
  public List<Note> review(Dossier dossier) {
    boolean mayKeep = KEEPS_SECRETS.matcher(dossier.agency().name()).matches();
    return mayKeep
        ? List.of()
        : dossier
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
