package org.gongkai.check.context;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.form.ReportCells;
import org.gongkai.model.CellKey;

/**
 * The requests that one column of table 三 takes over from last year, beside those that last year
 * left over.
 *
 * @param cell this year's carried-in cell
 * @param source last year's carried-out cell
 */
public record CarryOver(CellKey cell, CellKey source, BigDecimal stated, BigDecimal leftOver) {

  /** Sets the two side by side; empty unless both are numbers. */
  public static Optional<CarryOver> find(ReportContext context, String measure) {
    CellKey cell = new CellKey(ReportCells.REQUESTS, "carried_in", measure);
    CellKey source = new CellKey(ReportCells.REQUESTS, "carried_out", measure);
    return context
        .number(cell)
        .flatMap(
            stated ->
                context
                    .before()
                    .number(source)
                    .map(over -> new CarryOver(cell, source, stated, over)));
  }

  /** A note about it with the cells of both years as evidence. */
  public FindingDraft prove(FindingDraft draft, ReportContext context) {
    return draft
        .about(cell)
        .figures(stated, leftOver)
        .showing(context, List.of(cell))
        .showingBefore(context, source);
  }

  public boolean isBroken() {
    return stated.compareTo(leftOver) != 0;
  }
}
