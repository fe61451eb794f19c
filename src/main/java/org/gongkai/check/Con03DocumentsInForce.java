package org.gongkai.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.model.CellKey;
import org.gongkai.model.Severity;

/**
 * CON-03: documents in force are those of last year, more by the issued, less by the repealed. The
 * form of 2019 counts what is open to the public instead (对外公开总数量), in a column of another code, so
 * that its figure can never slip in here.
 */
final class Con03DocumentsInForce extends Check implements ReportCheck {

  Con03DocumentsInForce() {
    super("CON-03", Severity.WARNING);
  }

  @Override
  public List<Note> review(Dossier dossier) {
    return dossier.column(Cells.DISCLOSURE, "in_force").stream()
        .map(cell -> judge(cell, dossier))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Note> judge(CellKey cell, Dossier dossier) {
    Optional<BigDecimal> stated = dossier.number(cell);
    Optional<BigDecimal> before = dossier.before().number(cell);
    Optional<BigDecimal> issued = dossier.number(cell.withMeasure("issued"));
    Optional<BigDecimal> repealed = dossier.number(cell.withMeasure("repealed"));
    if (stated.isEmpty() || before.isEmpty() || issued.isEmpty() || repealed.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal due = before.get().add(issued.get()).subtract(repealed.get());
    return Optional.of(due)
        .filter(sum -> sum.compareTo(stated.get()) != 0)
        .map(
            sum ->
                note(
                        dossier.places().line(cell),
                        before.get(),
                        issued.get(),
                        repealed.get(),
                        sum,
                        stated.get())
                    .about(cell)
                    .figures(stated.get(), sum)
                    .showing(
                        dossier,
                        List.of(cell.withMeasure("issued"), cell.withMeasure("repealed"), cell))
                    .showing(dossier.before().evidence(cell, dossier.places())));
  }
}
