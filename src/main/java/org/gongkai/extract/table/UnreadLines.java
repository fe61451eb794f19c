package org.gongkai.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.extract.ProseLine;
import org.gongkai.extract.table.reading.TableReadings;
import org.gongkai.form.LabelText;
import org.gongkai.form.Line;
import org.gongkai.form.Table;
import org.gongkai.model.Observation;
import org.gongkai.model.Observation.Kind;
import org.gongkai.model.SourceSpan;
import org.gongkai.model.figure.PrintedNumber;
import org.jspecify.annotations.Nullable;

/**
 * Tells a line that is not in a table from one that is printed in a way we could not read: its
 * label was seen, or stands alone outside the tables, or there is a line that no form knows and
 * that may be meant for it. Such a line is meant for one, unless its words are nearly another's.
 */
final class UnreadLines {

  /** Between the cells of a line as it is told. */
  static final Pattern CELLS = Pattern.compile(" \\| ");

  private final String section;
  private final Table.Layout layout;
  private final TablesAndProse found;
  private final List<Observation> unknown = new ArrayList<>();
  private @Nullable LabelTraces traces;

  UnreadLines(Table table, TablesAndProse found) {
    this.section = table.section();
    this.layout = table.layout();
    this.found = found;
    for (Observation seen : found.readings().observations()) {
      if (seen.kind() == Kind.LINE_UNKNOWN && section.equals(seen.section())) {
        unknown.add(seen);
      }
    }
  }

  /** Where a line is printed that has no reading, and as what; empty where it seems not to be. */
  Optional<Observation> find(Line line) {
    TableReadings readings = found.readings();
    Optional<Observation> seen =
        readings.findLabel(section, line.category()).map(at -> undecided(line, "", at));
    return seen.or(() -> like(line, 3, 4).map(other -> undecided(line, other)))
        .or(() -> aside(line))
        .or(() -> like(line, 1, 3).map(other -> take(line, other)))
        .or(() -> beside(line));
  }

  /** A line with figures whose words are, to a part, the label's. */
  private Optional<Observation> like(Line line, int shared, int of) {
    String wanted = LabelText.normal(line.label());
    return unknown.stream()
        .filter(
            other -> {
              String normal = LabelText.normal(other.printed());
              long same = wanted.chars().filter(c -> normal.indexOf(c) >= 0).count();
              return same * of >= (long) wanted.length() * shared;
            })
        .findFirst();
  }

  private Observation take(Line line, Observation other) {
    unknown.remove(other);
    return undecided(line, other);
  }

  /** Its label in a cell or a line that no table took, alone or with figures behind it. */
  private Optional<Observation> aside(Line line) {
    String label = LabelText.normal(line.label());
    for (ProseLine text : found.prose()) {
      if (text.text().length() <= line.label().length() + 2
          && LabelText.normal(text.text()).equals(label)) {
        return Optional.of(undecided(line, text.text(), text.location()));
      }
    }
    return traces().find(line.label()).map(text -> undecided(line, text.text(), text.location()));
  }

  /** Few tables lack a line; those that do lack several. */
  private LabelTraces traces() {
    LabelTraces known = traces;
    if (known == null) {
      known = new LabelTraces(found.prose());
      traces = known;
    }
    return known;
  }

  /** Where lines stand side by side, what can't be parted is of all of them. */
  private Optional<Observation> beside(Line line) {
    return found.readings().lines(section).stream()
        .filter(other -> layout == Table.Layout.ACROSS && other.isUndecided())
        .findFirst()
        .map(other -> undecided(line, other.text(), other.location()));
  }

  private Observation undecided(Line line, Observation other) {
    return undecided(line, other.printed(), other.location());
  }

  private Observation undecided(Line line, String printed, SourceSpan location) {
    return undecided(section, line.category(), printed, location);
  }

  /** A line that could not be decided; one with a formula could have been, had it its value. */
  static Observation undecided(
      String section, String category, String printed, SourceSpan location) {
    Optional<String> formula =
        CELLS.splitAsStream(printed).filter(PrintedNumber::isFormula).findFirst();
    return new Observation(
        formula.isPresent() ? Kind.UNCALCULATED : Kind.LINE_UNDECIDED,
        section,
        category,
        null,
        formula.orElse(printed),
        "",
        location);
  }
}
