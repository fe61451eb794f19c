package org.gongkai.check.cells;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.check.dossier.Cells;
import org.gongkai.check.dossier.Check;
import org.gongkai.check.dossier.Dossier;
import org.gongkai.check.dossier.Note;
import org.gongkai.check.dossier.Phrase;
import org.gongkai.check.dossier.Places;
import org.gongkai.check.dossier.PrintedCell;
import org.gongkai.check.dossier.ReportCheck;
import org.gongkai.model.Severity;

/**
 * A rule about a habit that shows in many cells: told once a table, with the number of cells and
 * the first of them; the others are its evidence.
 */
abstract class TableHabit extends Check implements ReportCheck {

  TableHabit(String id, Severity severity) {
    super(id, severity);
  }

  @Override
  public final List<Note> review(Dossier dossier) {
    Map<String, List<PrintedCell>> byTable =
        dossier.cells().stream()
            .filter(this::shows)
            .collect(
                Collectors.groupingBy(
                    cell -> cell.key().section(), LinkedHashMap::new, Collectors.toList()));
    return byTable.entrySet().stream()
        .map(table -> habit(table.getKey(), table.getValue(), dossier.places()))
        .toList();
  }

  abstract boolean shows(PrintedCell cell);

  /** The habit in a sentence. */
  Note told(Phrase table, List<PrintedCell> cells, List<Phrase> evidence) {
    return note(table, cells.size(), severity() == Severity.INFO ? Phrase.few(evidence) : evidence);
  }

  private Note habit(String section, List<PrintedCell> cells, Places places) {
    List<Phrase> evidence =
        cells.stream()
            .map(cell -> Phrase.of("cell.printed", places.within(cell.key()), cell.printed()))
            .toList();
    return told(places.table(section), cells, evidence)
        .showing(evidence)
        .about(Cells.table(section))
        .printed(cells.stream().map(PrintedCell::printed).toList())
        .at(cells.get(0).location());
  }
}
