package org.gongkai.check.cells;

import org.gongkai.check.dossier.Dossier;
import org.gongkai.check.dossier.PrintedCell;
import org.gongkai.model.Quantity;
import org.gongkai.model.Severity;

/**
 * VAL-03: the agency printed something that is no number. Cells which only our reading could not
 * decide are not the agency's fault; READ-01 and STR-12 speak of them.
 */
final class Val03NotANumber extends CellCheck {

  Val03NotANumber() {
    super("VAL-03", Severity.ERROR);
  }

  @Override
  boolean offends(PrintedCell cell, Dossier dossier) {
    return cell.quantity().state() == Quantity.State.UNREADABLE
        && cell.number().isEmpty()
        && !dossier.isUndecided(cell.key());
  }
}
