package org.gongkai.extract.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.extract.table.reading.LineReading;
import org.gongkai.model.Observation;
import org.gongkai.model.Observation.Kind;
import org.gongkai.model.SourceSpan;

/**
 * Brings the readings of a table down to one a line, and says where a line stood more than once.
 */
final class LineChoice {

  private final List<Observation> observations = new ArrayList<>();

  List<Observation> observations() {
    return observations;
  }

  /** One reading for every line found; contradicted lines are undecided. */
  Map<String, LineReading> choose(List<LineReading> lines) {
    Map<String, List<LineReading>> byCategory = new LinkedHashMap<>();
    for (LineReading line : lines) {
      byCategory.computeIfAbsent(line.category(), key -> new ArrayList<>()).add(line);
    }
    Map<String, LineReading> chosen = new LinkedHashMap<>();
    byCategory.forEach((category, readings) -> chosen.put(category, choose(category, readings)));
    return chosen;
  }

  private LineReading choose(String category, List<LineReading> readings) {
    LineReading first = readings.get(0);
    if (readings.size() == 1) {
      return first;
    }
    boolean agree = readings.stream().allMatch(first::agreesWith) && !first.isUndecided();
    String text = readings.stream().map(LineReading::text).collect(Collectors.joining(" ‖ "));
    SourceSpan places = SourceSpan.several(readings.stream().map(LineReading::location).toList());
    observations.add(
        new Observation(
            agree ? Kind.LINE_REPEATED : Kind.LINE_CONTRADICTED,
            first.section(),
            category,
            null,
            text,
            "",
            places));
    return agree ? first : undecided(first, text, places);
  }

  private static LineReading undecided(LineReading line, String text, SourceSpan places) {
    return new LineReading(
        line.section(), line.category(), line.label(), List.of(), text, null, places);
  }
}
