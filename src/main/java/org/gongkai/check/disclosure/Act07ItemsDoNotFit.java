package org.gongkai.check.disclosure;

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

/**
 * ACT-07: in the form of 2019 more documents newly disclosed than disclosed in all, or fewer items
 * left than none.
 */
final class Act07ItemsDoNotFit extends Check implements ReportCheck {

  Act07ItemsDoNotFit() {
    super("ACT-07", Severity.WARNING);
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    Stream<FindingDraft> documents =
        context.column(ReportCells.DISCLOSURE, "disclosed_total").stream()
            .flatMap(cell -> documents(cell, context).stream());
    Stream<FindingDraft> items =
        context.column(ReportCells.DISCLOSURE, "items_change").stream()
            .flatMap(cell -> items(cell, context).stream());
    return Stream.concat(documents, items).toList();
  }

  private Optional<FindingDraft> documents(CellKey cell, ReportContext context) {
    CellKey fresh = cell.withMeasure("newly_disclosed");
    Optional<BigDecimal> all = context.number(cell);
    Optional<BigDecimal> part = context.number(fresh);
    return all.isPresent() && part.isPresent() && all.get().compareTo(part.get()) < 0
        ? Optional.of(
            note(context.places().line(cell), part.get(), all.get())
                .about(cell)
                .printed(all.get().toPlainString())
                .showing(context, List.of(fresh, cell)))
        : Optional.empty();
  }

  private Optional<FindingDraft> items(CellKey cell, ReportContext context) {
    CellKey before = cell.withMeasure("items_previous_year");
    Optional<BigDecimal> change = context.number(cell);
    Optional<BigDecimal> items = context.number(before);
    return change.isPresent() && items.isPresent() && items.get().add(change.get()).signum() < 0
        ? Optional.of(
            noteOf("items", context.places().line(cell), items.get(), change.get())
                .about(cell)
                .printed(change.get().toPlainString())
                .showing(context, List.of(before, cell)))
        : Optional.empty();
  }
}
