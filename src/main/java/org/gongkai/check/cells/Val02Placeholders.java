package org.gongkai.check.cells;

import org.gongkai.check.context.QuotedCell;
import org.gongkai.model.Severity;
import org.gongkai.model.figure.Quantity;

/** VAL-02: a sign such as “/” or 无 where a number belongs. */
final class Val02Placeholders extends TableHabit {

  Val02Placeholders() {
    super("VAL-02", Severity.WARNING);
  }

  @Override
  boolean shows(QuotedCell cell) {
    return cell.quantity().state() == Quantity.State.NOT_APPLICABLE;
  }
}
