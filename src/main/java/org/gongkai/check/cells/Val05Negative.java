package org.gongkai.check.cells;

import org.gongkai.check.context.QuotedCell;
import org.gongkai.check.context.ReportContext;
import org.gongkai.form.Column;
import org.gongkai.model.Severity;

/** VAL-05: less than nothing; only the changes of the 2019 form (本年增/减) may be. */
final class Val05Negative extends CellCheck {

  Val05Negative() {
    super("VAL-05", Severity.ERROR);
  }

  @Override
  boolean offends(QuotedCell cell, ReportContext context) {
    return cell.form().type() != Column.Type.CHANGE
        && cell.quantity().number().filter(number -> number.signum() < 0).isPresent();
  }
}
