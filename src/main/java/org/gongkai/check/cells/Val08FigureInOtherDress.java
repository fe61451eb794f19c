package org.gongkai.check.cells;

import org.gongkai.check.dossier.PrintedCell;
import org.gongkai.model.Severity;

/** VAL-08: figures in other than plain digits, understood all the same. */
final class Val08FigureInOtherDress extends TableHabit {

  Val08FigureInOtherDress() {
    super("VAL-08", Severity.INFO);
  }

  @Override
  boolean shows(PrintedCell cell) {
    return cell.number().filter(number -> !number.styles().isEmpty()).isPresent();
  }
}
