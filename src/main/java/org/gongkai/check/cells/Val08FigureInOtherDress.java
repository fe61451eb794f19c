package org.gongkai.check.cells;

import java.util.List;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.Phrase;
import org.gongkai.check.context.QuotedCell;
import org.gongkai.model.Severity;

/** VAL-08: figures in other than plain digits, understood all the same; told once a report. */
final class Val08FigureInOtherDress extends TableHabit {

  Val08FigureInOtherDress() {
    super("VAL-08", Severity.INFO);
  }

  /** Says what is unusual: a full-width comma is no missing Arabic digit. */
  @Override
  FindingDraft told(List<Phrase> tables, List<QuotedCell> cells, List<Phrase> evidence) {
    List<Phrase> styles =
        cells.stream()
            .flatMap(cell -> cell.number().stream())
            .flatMap(number -> number.styles().stream())
            .distinct()
            .sorted()
            .map(style -> Phrase.of("VAL-08." + style))
            .toList();
    return note(tables, cells.size(), Phrase.few(evidence), styles);
  }

  @Override
  String scope(QuotedCell cell) {
    return "";
  }

  @Override
  boolean shows(QuotedCell cell) {
    return cell.number().filter(number -> !number.styles().isEmpty()).isPresent();
  }
}
