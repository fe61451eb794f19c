package org.gongkai.check.cells;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.ReportContext;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.Phrase;
import org.gongkai.check.context.CellPlaces;
import org.gongkai.check.context.QuotedCell;
import org.gongkai.check.context.ReportCheck;
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
  public List<FindingDraft> review(ReportContext dossier) {
    List<QuotedCell> blanks =
        dossier.cells().stream()
            .filter(cell -> cell.quantity().state() == Quantity.State.BLANK)
            .toList();
    return blanks.isEmpty() ? List.of() : List.of(note(blanks, dossier));
  }

  private FindingDraft note(List<QuotedCell> blanks, ReportContext dossier) {
    boolean harmless = blanks.stream().allMatch(cell -> dossier.isShownZero(cell.key()));
    return note(counts(blanks, dossier.places()))
        .weighing(harmless ? Severity.INFO : severity())
        .suggesting(Phrase.of("VAL-01.suggestion", names(blanks, dossier.places())))
        .at(blanks.get(0).location());
  }

  private static List<Phrase> counts(List<QuotedCell> blanks, CellPlaces places) {
    Map<String, Long> byTable =
        blanks.stream()
            .collect(
                Collectors.groupingBy(
                    cell -> cell.key().section(), LinkedHashMap::new, Collectors.counting()));
    return byTable.entrySet().stream()
        .map(table -> Phrase.of("VAL-01.table", places.table(table.getKey()), table.getValue()))
        .toList();
  }

  private static List<Phrase> names(List<QuotedCell> blanks, CellPlaces places) {
    return blanks.stream()
        .map(
            cell ->
                Phrase.of(
                    "VAL-01.cell", places.table(cell.key().section()), places.within(cell.key())))
        .toList();
  }
}
