package org.gongkai.check.cells;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.check.context.CellPlaces;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.Phrase;
import org.gongkai.check.context.QuotedCell;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.form.Column;
import org.gongkai.form.FormCell;
import org.gongkai.model.Severity;
import org.gongkai.model.figure.PrintedNumber;

/**
 * VAL-06: a unit behind the figure. A note once a table, but an error for the cell whose unit
 * contradicts its column: its number would be taken for another amount.
 */
final class Val06UnitInCell extends Check implements ReportCheck {

  private static final Set<String> MONEY = Set.of("元", "万元", "亿元");

  private final TableHabit harmless =
      new TableHabit(id(), Severity.INFO) {
        @Override
        boolean shows(QuotedCell cell) {
          return hasUnit(cell) && !contradicts(cell);
        }
      };

  Val06UnitInCell() {
    super("VAL-06", Severity.INFO);
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    Stream<FindingDraft> errors =
        context.cells().stream()
            .filter(cell -> contradicts(cell) && !context.isUndecided(cell.key()))
            .map(cell -> contradiction(cell, context.places()));
    return Stream.concat(errors, harmless.review(context).stream()).toList();
  }

  private FindingDraft contradiction(QuotedCell cell, CellPlaces places) {
    return noteOf("contradicts", places.of(cell.key()), cell.printed(), unit(cell.form()))
        .weighing(Severity.ERROR)
        .about(cell.key())
        .printed(cell.printed());
  }

  private static boolean hasUnit(QuotedCell cell) {
    return cell.number().filter(number -> !number.unit().isEmpty()).isPresent();
  }

  private static boolean contradicts(QuotedCell cell) {
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
