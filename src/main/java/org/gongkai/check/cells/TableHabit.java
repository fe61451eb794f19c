package org.gongkai.check.cells;

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
import org.gongkai.form.ReportCells;
import org.gongkai.model.Severity;

/**
 * A rule about a habit that shows in many cells: told once a table, or once a report, with the
 * number of cells and the first of them; the others are its evidence.
 */
abstract class TableHabit extends Check implements ReportCheck {

  TableHabit(String id, Severity severity) {
    super(id, severity);
  }

  @Override
  public final List<FindingDraft> review(ReportContext context) {
    Map<String, List<QuotedCell>> byScope =
        context.cells().stream()
            .filter(this::shows)
            .collect(Collectors.groupingBy(this::scope, LinkedHashMap::new, Collectors.toList()));
    return byScope.values().stream().map(cells -> habit(cells, context.places())).toList();
  }

  abstract boolean shows(QuotedCell cell);

  /** Cells of one scope are told of together: those of a table, as a rule. */
  String scope(QuotedCell cell) {
    return cell.key().section();
  }

  /** The habit in a sentence. */
  FindingDraft told(List<Phrase> tables, List<QuotedCell> cells, List<Phrase> evidence) {
    return note(
        tables, cells.size(), severity() == Severity.INFO ? Phrase.few(evidence) : evidence);
  }

  private FindingDraft habit(List<QuotedCell> cells, CellPlaces places) {
    List<String> sections = cells.stream().map(cell -> cell.key().section()).distinct().toList();
    boolean single = sections.size() == 1;
    List<Phrase> evidence =
        cells.stream()
            .map(
                cell ->
                    Phrase.of(
                        "cell.printed",
                        single ? places.within(cell.key()) : places.of(cell.key()),
                        cell.printed()))
            .toList();
    FindingDraft draft =
        told(sections.stream().map(places::table).toList(), cells, evidence)
            .showing(evidence)
            .printed(cells.stream().map(QuotedCell::printed).toList())
            .at(cells.get(0).location());
    return single ? draft.about(ReportCells.table(sections.get(0))) : draft;
  }
}
