package org.gongkai.extract.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.extract.table.reading.LineReading;
import org.gongkai.form.LabelText;
import org.gongkai.form.Table;
import org.gongkai.model.Observation;
import org.gongkai.model.Observation.Kind;
import org.gongkai.model.SourceSpan;

/**
 * Brings the readings of a table down to one a line, and says where a line stood more than once. A
 * label in other words than the form's own, 合计, may mean another line than it is like: it is none
 * beside the form's own, nor above lines that the form has before it.
 */
final class LineChoice {

  /** Words that are no longer stand for many things. */
  private static final int SHORT = 2;

  private final Map<String, String> labels = new LinkedHashMap<>();
  private final List<Observation> observations = new ArrayList<>();

  LineChoice(Table table) {
    table.lines().forEach(line -> labels.put(line.category(), LabelText.normal(line.label())));
  }

  List<Observation> observations() {
    return observations;
  }

  /** One reading for every line found; contradicted lines are undecided. */
  Map<String, LineReading> choose(List<LineReading> lines) {
    Map<String, List<LineReading>> byCategory = new LinkedHashMap<>();
    for (LineReading line : lines) {
      if (isAnother(line, lines)) {
        observations.add(observation(Kind.LINE_UNKNOWN, line, line.text(), line.location()));
      } else {
        byCategory.computeIfAbsent(line.category(), key -> new ArrayList<>()).add(line);
      }
    }
    Map<String, LineReading> chosen = new LinkedHashMap<>();
    byCategory.forEach((category, readings) -> chosen.put(category, one(readings)));
    return chosen;
  }

  private boolean isAnother(LineReading line, List<LineReading> lines) {
    String label = line.label().strip();
    if (label.isEmpty() || label.length() > SHORT || isStatutory(line)) {
      return false;
    }
    List<String> order = List.copyOf(labels.keySet());
    int at = order.indexOf(line.category());
    return lines.stream()
            .filter(other -> other.category().equals(line.category()))
            .anyMatch(this::isStatutory)
        || lines.subList(lines.indexOf(line) + 1, lines.size()).stream()
            .filter(this::isStatutory)
            .anyMatch(other -> order.indexOf(other.category()) < at);
  }

  private boolean isStatutory(LineReading line) {
    String label = labels.get(line.category());
    return label != null && label.equals(LabelText.normal(line.label()));
  }

  private LineReading one(List<LineReading> readings) {
    LineReading first = readings.get(0);
    if (readings.size() == 1) {
      return first;
    }
    boolean agree = readings.stream().allMatch(first::agreesWith) && !first.isUndecided();
    String text = readings.stream().map(LineReading::text).collect(Collectors.joining(" ‖ "));
    SourceSpan places = SourceSpan.several(readings.stream().map(LineReading::location).toList());
    observations.add(
        observation(agree ? Kind.LINE_REPEATED : Kind.LINE_CONTRADICTED, first, text, places));
    return agree ? first : undecided(first, text, places);
  }

  private static Observation observation(
      Kind kind, LineReading line, String text, SourceSpan places) {
    String category = kind == Kind.LINE_UNKNOWN ? "" : line.category();
    return new Observation(kind, line.section(), category, null, text, "", places);
  }

  private static LineReading undecided(LineReading line, String text, SourceSpan places) {
    return new LineReading(
        line.section(), line.category(), line.label(), List.of(), text, null, places);
  }
}
