package org.gongkai.check.cells;

import org.gongkai.check.context.QuotedCell;
import org.gongkai.check.context.ReportContext;
import org.gongkai.form.Column;
import org.gongkai.model.Severity;

/** VAL-04: a fraction where whole things are counted. */
final class Val04DecimalCount extends CellCheck {

  Val04DecimalCount() {
    super("VAL-04", Severity.ERROR);
  }

  @Override
  boolean offends(QuotedCell cell, ReportContext context) {
    return cell.form().type() != Column.Type.AMOUNT
        && cell.quantity()
            .number()
            .filter(number -> number.stripTrailingZeros().scale() > 0)
            .isPresent();
  }
}
