package org.gongkai.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gongkai.model.CellKey;

/**
 * A cell that continues the books of the year before: requests carried in are those that were
 * carried out; documents in force are those in force before, more by the issued, less by the
 * repealed.
 *
 * @param cell this year's cell
 * @param previous last year's cell
 * @param plus cells of this year that come to it
 * @param minus cells of this year that go from it
 */
public record Continuation(
    CellKey cell, CellKey previous, List<CellKey> plus, List<CellKey> minus) {

  public Continuation {
    plus = List.copyOf(plus);
    minus = List.copyOf(minus);
  }

  public static List<Continuation> of(Form form) {
    Predicate<CellKey> exists = cell -> form.find(cell).isPresent();
    List<Continuation> all = new ArrayList<>();
    for (FormCell each : form.cells()) {
      CellKey cell = each.key();
      CellKey carriedOut = new CellKey(cell.section(), ReportCells.CARRIED_OUT, cell.measure());
      List<CellKey> issued = List.of(cell.withMeasure(ReportCells.ISSUED));
      List<CellKey> repealed = List.of(cell.withMeasure(ReportCells.REPEALED));
      if (cell.category().equals(ReportCells.CARRIED_IN) && exists.test(carriedOut)) {
        all.add(new Continuation(cell, carriedOut, List.of(), List.of()));
      } else if (cell.measure().equals(ReportCells.IN_FORCE)
          && exists.test(issued.get(0))
          && exists.test(repealed.get(0))) {
        all.add(new Continuation(cell, cell, issued, repealed));
      }
    }
    return all;
  }
}
