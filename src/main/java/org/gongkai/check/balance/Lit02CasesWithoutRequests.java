package org.gongkai.check.balance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.check.dossier.Cells;
import org.gongkai.check.dossier.Check;
import org.gongkai.check.dossier.Dossier;
import org.gongkai.check.dossier.Note;
import org.gongkai.check.dossier.ReportCheck;
import org.gongkai.model.CellKey;
import org.gongkai.model.Severity;

/** LIT-02: there are cases, but neither this year nor the last had any request. */
final class Lit02CasesWithoutRequests extends Check implements ReportCheck {

  private static final List<CellKey> REQUESTS =
      List.of(Cells.requests("received_new"), Cells.requests("carried_in"));

  Lit02CasesWithoutRequests() {
    super("LIT-02", Severity.INFO);
  }

  @Override
  public List<Note> review(Dossier dossier) {
    BigDecimal cases =
        Cells.CASE_GROUPS.stream()
            .flatMap(group -> dossier.number(Cells.cases(group, Cells.TOTAL)).stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return cases.signum() > 0 && hadNoRequests(dossier)
        ? List.of(note(cases).about(Cells.table(Cells.CASES)).printed(cases.toPlainString()))
        : List.of();
  }

  private static boolean hadNoRequests(Dossier dossier) {
    Stream<Optional<BigDecimal>> thisYear = REQUESTS.stream().map(dossier::number);
    Stream<Optional<BigDecimal>> lastYear = REQUESTS.stream().map(dossier.before()::number);
    return Stream.concat(thisYear, lastYear)
        .allMatch(number -> number.filter(n -> n.signum() == 0).isPresent());
  }
}
