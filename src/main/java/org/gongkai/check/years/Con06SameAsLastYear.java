package org.gongkai.check.years;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.form.ReportCells;
import org.gongkai.model.CellKey;
import org.gongkai.model.Severity;

/**
 * CON-06: tables 二 and 三 are last year's, figure for figure. Stocks may well stay the same, so some
 * figure of the year itself has to be above zero.
 */
final class Con06SameAsLastYear extends Check implements ReportCheck {

  private static final Set<String> STOCKS =
      Set.of("in_force", "disclosed_total", "items_previous_year");

  Con06SameAsLastYear() {
    super("CON-06", Severity.WARNING);
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    if (cells(context).anyMatch(cell -> isOther(cell, context))) {
      return List.of();
    }
    long numbers = cells(context).filter(cell -> context.number(cell).isPresent()).count();
    List<CellKey> flows = cells(context).filter(cell -> isFlow(cell, context)).toList();
    return flows.isEmpty()
        ? List.of()
        : List.of(note(numbers, flows.size()).showing(context, flows));
  }

  private static Stream<CellKey> cells(ReportContext context) {
    return Stream.of(ReportCells.DISCLOSURE, ReportCells.REQUESTS)
        .flatMap(section -> context.cells(section).stream());
  }

  private static boolean isOther(CellKey cell, ReportContext context) {
    Optional<BigDecimal> now = context.number(cell);
    Optional<BigDecimal> then = context.before().number(cell);
    return now.isPresent() && (then.isEmpty() || then.get().compareTo(now.get()) != 0);
  }

  private static boolean isFlow(CellKey cell, ReportContext context) {
    return !STOCKS.contains(cell.measure())
        && context.number(cell).filter(number -> number.signum() != 0).isPresent();
  }
}
