package org.gongkai.check.cells;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.check.context.CellPlaces;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.Phrase;
import org.gongkai.check.context.QuotedCell;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.model.CellKey;
import org.gongkai.model.Severity;
import org.gongkai.model.figure.Quantity;

/**
 * VAL-01: cells left empty. A table without any figure is as good as missing, so it weighs like
 * one; of the others it is a note only where every one of them is shown by a stated total to mean
 * zero; otherwise the sentence says how many are not, and the first of them.
 */
final class Val01BlankCells extends Check implements ReportCheck {

  Val01BlankCells() {
    super("VAL-01", Severity.WARNING);
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    List<QuotedCell> blanks = context.cells().stream().filter(Val01BlankCells::isBlank).toList();
    Map<String, List<QuotedCell>> byTable =
        context.cells().stream()
            .collect(
                Collectors.groupingBy(
                    cell -> cell.key().section(), LinkedHashMap::new, Collectors.toList()));
    byTable.values().removeIf(cells -> cells.stream().anyMatch(cell -> !isBlank(cell)));
    List<FindingDraft> drafts = new ArrayList<>();
    byTable.forEach((section, cells) -> drafts.add(whole(section, cells, context.places())));
    List<QuotedCell> others =
        blanks.stream().filter(cell -> !byTable.containsKey(cell.key().section())).toList();
    if (!others.isEmpty()) {
      drafts.add(note(others, context));
    }
    return drafts;
  }

  private static boolean isBlank(QuotedCell cell) {
    return cell.quantity().state() == Quantity.State.BLANK;
  }

  private FindingDraft whole(String section, List<QuotedCell> cells, CellPlaces places) {
    return noteOf("whole", places.table(section), cells.size())
        .weighing(Severity.ERROR)
        .about(new CellKey(section, "", ""))
        .at(cells.get(0).location());
  }

  private FindingDraft note(List<QuotedCell> blanks, ReportContext context) {
    List<QuotedCell> open =
        blanks.stream().filter(cell -> !context.isShownZero(cell.key())).toList();
    List<Phrase> counts = counts(blanks, context.places());
    FindingDraft draft =
        open.isEmpty()
            ? noteOf("harmless", counts).weighing(Severity.INFO)
            : note(counts, open.size(), Phrase.few(names(open, context.places())));
    List<Phrase> lines = lines(open.isEmpty() ? blanks : open, context.places());
    return draft.showing(lines).at(blanks.get(0).location());
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

  /** The first of them, a line of a table each, for those who want to fill them in. */
  private static List<Phrase> lines(List<QuotedCell> blanks, CellPlaces places) {
    Map<CellKey, List<QuotedCell>> byLine =
        blanks.stream()
            .collect(
                Collectors.groupingBy(
                    cell -> cell.key().withMeasure(""), LinkedHashMap::new, Collectors.toList()));
    return byLine.entrySet().stream()
        .limit(Phrase.LIMIT)
        .map(
            line ->
                Phrase.of(
                    "VAL-01.line",
                    places.of(line.getKey()),
                    line.getValue().stream().map(cell -> places.column(cell.key())).toList()))
        .toList();
  }
}
