package org.gongkai.check.cells;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.Phrase;
import org.gongkai.check.context.QuotedCell;
import org.gongkai.check.context.ReportCheck;
import org.gongkai.check.context.ReportContext;
import org.gongkai.form.ReportCells;
import org.gongkai.model.Severity;
import org.gongkai.model.figure.Doubt;
import org.gongkai.model.figure.PrintedNumber;
import org.gongkai.model.figure.Quantity;

/**
 * VAL-03: the agency printed something that is no number, or a figure that its own cell takes back.
 * Cells which only our reading could not decide are not the agency's fault; READ-01 and STR-12
 * speak of them. The same writing in several cells is one habit, told once.
 */
final class Val03NotANumber extends Check implements ReportCheck {

  private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+");

  /** One way of writing something else than a number. */
  private record Habit(Doubt doubt, String writing) {

    static Habit of(QuotedCell cell) {
      return new Habit(
          PrintedNumber.doubt(cell.printed()), DIGITS.matcher(cell.printed()).replaceAll("0"));
    }
  }

  Val03NotANumber() {
    super("VAL-03", Severity.ERROR);
  }

  @Override
  public List<FindingDraft> review(ReportContext context) {
    Map<Habit, List<QuotedCell>> habits =
        context.cells().stream()
            .filter(cell -> offends(cell, context))
            .collect(Collectors.groupingBy(Habit::of, LinkedHashMap::new, Collectors.toList()));
    return habits.entrySet().stream()
        .map(habit -> note(habit.getKey().doubt(), habit.getValue(), context))
        .toList();
  }

  private static boolean offends(QuotedCell cell, ReportContext context) {
    return cell.quantity().state() == Quantity.State.UNREADABLE
        && cell.number().isEmpty()
        && !context.isUndecided(cell.key());
  }

  private FindingDraft note(Doubt doubt, List<QuotedCell> cells, ReportContext context) {
    QuotedCell first = cells.get(0);
    Phrase why = Phrase.of("VAL-03.doubt." + doubt.name().toLowerCase(Locale.ROOT));
    FindingDraft draft =
        cells.size() == 1
            ? note(context.places().of(first.key()), first.printed(), why).about(first.key())
            : habit(cells, why, context);
    return draft
        .weighing(doubt == Doubt.UNCLEAR ? Severity.WARNING : severity())
        .printed(cells.stream().map(QuotedCell::printed).toList());
  }

  private FindingDraft habit(List<QuotedCell> cells, Phrase why, ReportContext context) {
    List<Phrase> evidence =
        cells.stream()
            .map(cell -> Phrase.of("cell.printed", context.places().of(cell.key()), cell.printed()))
            .toList();
    List<String> sections = cells.stream().map(cell -> cell.key().section()).distinct().toList();
    FindingDraft draft = noteOf("habit", cells.size(), why, evidence).at(cells.get(0).location());
    return sections.size() == 1 ? draft.about(ReportCells.table(sections.get(0))) : draft;
  }
}
