package org.gongkai.check.cells;

import java.math.BigDecimal;
import org.gongkai.check.context.QuotedCell;
import org.gongkai.check.context.ReportContext;
import org.gongkai.model.Severity;

/** VAL-09: a billion or more, or more than six decimals: most likely figures run together. */
final class Val09Implausible extends CellCheck {

  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
  private static final int DECIMALS = 6;

  Val09Implausible() {
    super("VAL-09", Severity.WARNING);
  }

  @Override
  boolean offends(QuotedCell cell, ReportContext context) {
    return cell.quantity()
        .number()
        .filter(number -> number.abs().compareTo(BILLION) >= 0 || number.scale() > DECIMALS)
        .isPresent();
  }
}
