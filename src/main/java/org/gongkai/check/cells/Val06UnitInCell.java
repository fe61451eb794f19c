package org.gongkai.check.cells;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.check.dossier.Check;
import org.gongkai.check.dossier.Dossier;
import org.gongkai.check.dossier.Note;
import org.gongkai.check.dossier.Phrase;
import org.gongkai.check.dossier.Places;
import org.gongkai.check.dossier.PrintedCell;
import org.gongkai.check.dossier.ReportCheck;
import org.gongkai.form.Column;
import org.gongkai.form.FormCell;
import org.gongkai.model.PrintedNumber;
import org.gongkai.model.Severity;

/**
 * VAL-06: a unit behind the figure. A note once a table, but an error for the cell whose unit
 * contradicts its column: its number would be taken for another amount.
 */
final class Val06UnitInCell extends Check implements ReportCheck {

  private static final Set<String> MONEY = Set.of("元", "万元", "亿元");

  private final TableHabit harmless =
      new TableHabit(id(), Severity.INFO) {
        @Override
        boolean shows(PrintedCell cell) {
          return hasUnit(cell) && !contradicts(cell);
        }
      };

  Val06UnitInCell() {
    super("VAL-06", Severity.INFO);
  }

  @Override
  public List<Note> review(Dossier dossier) {
    Stream<Note> errors =
        dossier.cells().stream()
            .filter(cell -> contradicts(cell) && !dossier.isUndecided(cell.key()))
            .map(cell -> contradiction(cell, dossier.places()));
    return Stream.concat(errors, harmless.review(dossier).stream()).toList();
  }

  private Note contradiction(PrintedCell cell, Places places) {
    return noteOf("contradicts", places.of(cell.key()), cell.printed(), unit(cell.form()))
        .weighing(Severity.ERROR)
        .about(cell.key())
        .printed(cell.printed());
  }

  private static boolean hasUnit(PrintedCell cell) {
    return cell.number().filter(number -> !number.unit().isEmpty()).isPresent();
  }

  private static boolean contradicts(PrintedCell cell) {
    return cell.number()
        .map(PrintedNumber::unit)
        .filter(unit -> !unit.isEmpty())
        .filter(unit -> contradicts(unit, cell.form()))
        .isPresent();
  }

  /** Things counted and money exclude each other; of money only the column's own unit will do. */
  private static boolean contradicts(String unit, FormCell form) {
    if (form.type() != Column.Type.AMOUNT) {
      return MONEY.contains(unit);
    }
    return MONEY.contains(form.unit()) ? !unit.equals(form.unit()) : !MONEY.contains(unit);
  }

  private static Object unit(FormCell form) {
    boolean isMoney = form.type() == Column.Type.AMOUNT && !MONEY.contains(form.unit());
    return isMoney ? Phrase.of("unit.money") : form.unit();
  }
}
