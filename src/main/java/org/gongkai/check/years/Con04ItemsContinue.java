package org.gongkai.check.years;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.form.ReportCells;
import org.gongkai.model.CellKey;
import org.gongkai.model.Severity;

/**
 * CON-04: the items of the year before in a 2020 report are those of 2019 with their change. Only
 * the form of 2019 counts items.
 */
final class Con04ItemsContinue extends Check implements ReportCheck {

  private static final String ITEMS = "items_previous_year";

  Con04ItemsContinue() {
    super("CON-04", Severity.WARNING);
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    return context.column(ReportCells.DISCLOSURE, ITEMS).stream()
        .map(cell -> judge(cell, context))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<FindingDraft> judge(CellKey cell, ReportContext context) {
    Optional<BigDecimal> stated = context.number(cell);
    Optional<BigDecimal> items = context.before().number(cell);
    Optional<BigDecimal> change = context.before().number(cell.withMeasure("items_change"));
    if (stated.isEmpty() || items.isEmpty() || change.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal due = items.get().add(change.get());
    return Optional.of(due)
        .filter(sum -> sum.compareTo(stated.get()) != 0)
        .map(
            sum ->
                note(
                        context.places().line(cell),
                        items.get(),
                        signed(change.get()),
                        sum,
                        stated.get())
                    .about(cell)
                    .figures(stated.get(), sum)
                    .showing(context, List.of(cell))
                    .showingBefore(context, cell)
                    .showingBefore(context, cell.withMeasure("items_change")));
  }

  private static String signed(BigDecimal change) {
    return change.signum() < 0 ? change.toPlainString() : "+" + change.toPlainString();
  }
}
