package org.gongkai.extract.table.glued;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.extract.table.reading.CellReading;
import org.gongkai.extract.table.reading.LineReading;
import org.gongkai.form.Form;
import org.gongkai.model.Observation;
import org.gongkai.model.Observation.Kind;
import org.gongkai.model.figure.PrintedNumber;
import org.jspecify.annotations.Nullable;

/**
 * Recovers the figures of lines whose cells ran together, where exactly one way of parting them
 * satisfies the form's own equations; every recovered and every doubtful line is observed.
 */
public final class GluedLines {

  private static final int MOST_SHOWN = 10;

  private final Form form;
  private final String section;
  private final List<Observation> observations = new ArrayList<>();

  public GluedLines(Form form, String section) {
    this.form = form;
    this.section = section;
  }

  public List<Observation> observations() {
    return observations;
  }

  /**
   * The lines with their figures recovered, one reading or several observed for each; what can't be
   * decided is undecided.
   */
  public Map<String, LineReading> recover(Map<String, LineReading> lines) {
    if (lines.values().stream().noneMatch(LineReading::isGlued)) {
      return lines;
    }
    @Nullable Map<String, Set<Integer>> solution = solve(lines);
    Map<String, LineReading> recovered = new LinkedHashMap<>();
    lines.forEach(
        (category, line) ->
            recovered.put(category, line.isGlued() ? recover(category, line, solution) : line));
    return recovered;
  }

  private @Nullable Map<String, Set<Integer>> solve(Map<String, LineReading> lines) {
    Map<String, List<long[]>> readings = new LinkedHashMap<>();
    List<String> measures =
        lines.values().stream()
            .filter(LineReading::isGlued)
            .findFirst()
            .map(LineReading::measures)
            .orElse(List.of());
    lines.forEach(
        (category, line) -> {
          List<long[]> figures = figures(line, measures);
          if (!figures.isEmpty()) {
            readings.put(category, figures);
          }
        });
    return new GluedSolver(form, section, readings, measures).solve();
  }

  private static List<long[]> figures(LineReading line, List<String> measures) {
    if (line.isGlued()) {
      return line.candidates().stream()
          .map(cells -> cells.stream().mapToLong(Long::parseLong).toArray())
          .toList();
    }
    Map<String, Long> byMeasure = new LinkedHashMap<>();
    for (CellReading cell : line.cells()) {
      PrintedNumber.quantity(cell.printed())
          .number()
          .ifPresent(number -> byMeasure.put(cell.measure(), number.longValue()));
    }
    return byMeasure.keySet().containsAll(measures)
        ? List.of(measures.stream().mapToLong(m -> byMeasure.getOrDefault(m, 0L)).toArray())
        : List.of();
  }

  private LineReading recover(
      String category, LineReading line, @Nullable Map<String, Set<Integer>> solution) {
    Set<Integer> possible = possible(category, line, solution);
    List<List<String>> readings =
        possible.stream().map(index -> line.candidates().get(index)).toList();
    if (readings.isEmpty()) {
      observe(Kind.READINGS, category, line, shown(line.candidates()));
      return line.withCells(List.of());
    }
    List<CellReading> cells = new ArrayList<>();
    for (int i = 0; i < line.measures().size(); i++) {
      int column = i;
      Set<String> figures =
          readings.stream()
              .map(reading -> reading.get(column))
              .collect(Collectors.toCollection(LinkedHashSet::new));
      boolean decided = figures.size() == 1;
      String printed = decided ? figures.iterator().next() : line.text();
      cells.add(new CellReading(line.measures().get(i), printed, decided, line.location()));
    }
    observe(readings.size() == 1 ? Kind.RECOVERED : Kind.READINGS, category, line, shown(readings));
    return line.withCells(cells);
  }

  /**
   * The readings that can stand. Where the table as a whole does not come out, only figures whose
   * number of digits leaves no choice are believed.
   */
  private static Set<Integer> possible(
      String category, LineReading line, @Nullable Map<String, Set<Integer>> solution) {
    Set<Integer> used = solution == null ? null : solution.get(category);
    if (used != null && !used.isEmpty()) {
      return used;
    }
    return line.forced() && line.candidates().size() == 1 ? Set.of(0) : Set.of();
  }

  private static String shown(List<List<String>> readings) {
    String shown =
        readings.stream()
            .limit(MOST_SHOWN)
            .map(reading -> String.join(" ", reading))
            .collect(Collectors.joining(" / "));
    return readings.size() > MOST_SHOWN ? shown + " / …" : shown;
  }

  private void observe(Kind kind, String category, LineReading line, String readings) {
    observations.add(
        new Observation(kind, section, category, null, line.text(), readings, line.location()));
  }
}
