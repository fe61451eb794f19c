package org.gongkai.check.cells;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.check.dossier.Check;
import org.gongkai.check.dossier.Dossier;
import org.gongkai.check.dossier.Note;
import org.gongkai.check.dossier.Phrase;
import org.gongkai.check.dossier.Places;
import org.gongkai.check.dossier.PrintedCell;
import org.gongkai.check.dossier.ReportCheck;
import org.gongkai.model.Quantity;
import org.gongkai.model.Severity;

/**
 * VAL-01: cells left empty. A note only where every one of them is shown by a stated total to mean
 * zero.
 */
final class Val01BlankCells extends Check implements ReportCheck {

  Val01BlankCells() {
    super("VAL-01", Severity.WARNING);
  }

  @Override
  public List<Note> review(Dossier dossier) {
    List<PrintedCell> blanks =
        dossier.cells().stream()
            .filter(cell -> cell.quantity().state() == Quantity.State.BLANK)
            .toList();
    return blanks.isEmpty() ? List.of() : List.of(note(blanks, dossier));
  }

  private Note note(List<PrintedCell> blanks, Dossier dossier) {
    boolean harmless = blanks.stream().allMatch(cell -> dossier.isShownZero(cell.key()));
    return note(counts(blanks, dossier.places()))
        .weighing(harmless ? Severity.INFO : severity())
        .suggesting(Phrase.of("VAL-01.suggestion", names(blanks, dossier.places())))
        .at(blanks.get(0).location());
  }

  private static List<Phrase> counts(List<PrintedCell> blanks, Places places) {
    Map<String, Long> byTable =
        blanks.stream()
            .collect(
                Collectors.groupingBy(
                    cell -> cell.key().section(), LinkedHashMap::new, Collectors.counting()));
    return byTable.entrySet().stream()
        .map(table -> Phrase.of("VAL-01.table", places.table(table.getKey()), table.getValue()))
        .toList();
  }

  private static List<Phrase> names(List<PrintedCell> blanks, Places places) {
    return blanks.stream()
        .map(
            cell ->
                Phrase.of(
                    "VAL-01.cell", places.table(cell.key().section()), places.within(cell.key())))
        .toList();
  }
}
