package org.gongkai.check.balance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.form.ReportCells;
import org.gongkai.model.CellKey;
import org.gongkai.model.Severity;

/** LIT-02: there are cases, but neither this year nor the last had any request. */
final class Lit02CasesWithoutRequests extends Check implements ReportCheck {

  private static final List<CellKey> REQUESTS =
      List.of(ReportCells.requests("received_new"), ReportCells.requests("carried_in"));

  Lit02CasesWithoutRequests() {
    super("LIT-02", Severity.INFO);
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    BigDecimal cases =
        ReportCells.CASE_GROUPS.stream()
            .flatMap(group -> context.number(ReportCells.cases(group, ReportCells.TOTAL)).stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return cases.signum() > 0 && hadNoRequests(context)
        ? List.of(
            note(cases).about(ReportCells.table(ReportCells.CASES)).printed(cases.toPlainString()))
        : List.of();
  }

  private static boolean hadNoRequests(ReportContext context) {
    Stream<Optional<BigDecimal>> thisYear = REQUESTS.stream().map(context::number);
    Stream<Optional<BigDecimal>> lastYear = REQUESTS.stream().map(context.before()::number);
    return Stream.concat(thisYear, lastYear)
        .allMatch(number -> number.filter(n -> n.signum() == 0).isPresent());
  }
}
