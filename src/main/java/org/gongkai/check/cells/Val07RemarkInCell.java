package org.gongkai.check.cells;

import org.gongkai.check.context.QuotedCell;
import org.gongkai.check.context.ReportContext;
import org.gongkai.model.Severity;

/** VAL-07: words in brackets or the mark of a note behind the figure; the number stands. */
final class Val07RemarkInCell extends CellCheck {

  Val07RemarkInCell() {
    super("VAL-07", Severity.INFO);
  }

  @Override
  boolean offends(QuotedCell cell, ReportContext context) {
    return cell.number().filter(number -> !number.remark().isEmpty()).isPresent();
  }
}
