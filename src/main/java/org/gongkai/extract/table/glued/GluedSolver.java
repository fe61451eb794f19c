package org.gongkai.extract.table.glued;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.form.Form;
import org.gongkai.form.LayoutEquation;
import org.gongkai.form.LayoutEquation.Axis;
import org.jspecify.annotations.Nullable;

/**
 * Finds which readings of the run-together lines of a table can stand together: those for which
 * every column satisfies the table's equations. Solved over the whole table and not line by line,
 * so that one line's figures bear witness for another's.
 */
final class GluedSolver {

  /** A search longer than this decides nothing. */
  private static final int MOST_STEPS = 400_000;

  /** One equation in one column: coefficients by line, +1 left and -1 right. */
  private record ColumnEquation(int column, Map<String, Integer> signs) {}

  private final List<String> lines;
  private final List<List<long[]>> readings;
  private final List<ColumnEquation> equations = new ArrayList<>();
  private final List<Set<Integer>> used = new ArrayList<>();
  private final int[] chosen;
  private int steps;

  /**
   * Prepares for a table.
   *
   * @param readings the possible figures of every line, one reading or more, all of one width
   * @param measures the columns of those figures
   */
  GluedSolver(
      Form form, String section, Map<String, List<long[]>> readings, List<String> measures) {
    this.lines = List.copyOf(readings.keySet());
    this.readings = List.copyOf(readings.values());
    this.chosen = new int[lines.size()];
    this.lines.forEach(line -> used.add(new TreeSet<>()));
    for (LayoutEquation identity : form.identities()) {
      if (identity.section().equals(section)
          && identity.along() == Axis.CATEGORY
          && lines.containsAll(identity.left())
          && lines.containsAll(identity.right())) {
        addEquations(identity, measures.size());
      }
    }
  }

  /** By line, the readings that occur in some solution; null when the search was too long. */
  @Nullable Map<String, Set<Integer>> solve() {
    search(0);
    if (steps > MOST_STEPS) {
      return null;
    }
    Map<String, Set<Integer>> solution = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      solution.put(lines.get(i), used.get(i));
    }
    return solution;
  }

  private void addEquations(LayoutEquation identity, int columns) {
    Map<String, Integer> signs = new LinkedHashMap<>();
    identity.left().forEach(line -> signs.put(line, 1));
    identity.right().forEach(line -> signs.put(line, -1));
    for (int column = 0; column < columns; column++) {
      equations.add(new ColumnEquation(column, signs));
    }
  }

  private void search(int line) {
    if (++steps > MOST_STEPS || equations.stream().anyMatch(e -> !isPossible(e, line))) {
      return;
    }
    if (line == lines.size()) {
      for (int i = 0; i < line; i++) {
        used.get(i).add(chosen[i]);
      }
      return;
    }
    for (int reading = 0; reading < readings.get(line).size(); reading++) {
      chosen[line] = reading;
      search(line + 1);
    }
  }

  /** Whether an equation can still come out, given the lines chosen so far. */
  private boolean isPossible(ColumnEquation equation, int chosenLines) {
    long least = 0;
    long most = 0;
    for (int i = 0; i < lines.size(); i++) {
      int sign = equation.signs().getOrDefault(lines.get(i), 0);
      if (sign == 0) {
        continue;
      }
      long low = i < chosenLines ? value(i, chosen[i], equation) : extreme(i, equation, false);
      long high = i < chosenLines ? low : extreme(i, equation, true);
      least += sign > 0 ? low : -high;
      most += sign > 0 ? high : -low;
    }
    return least <= 0 && 0 <= most;
  }

  private long value(int line, int reading, ColumnEquation equation) {
    return readings.get(line).get(reading)[equation.column()];
  }

  private long extreme(int line, ColumnEquation equation, boolean greatest) {
    long extreme = value(line, 0, equation);
    for (int reading = 1; reading < readings.get(line).size(); reading++) {
      long value = value(line, reading, equation);
      extreme = greatest ? Math.max(extreme, value) : Math.min(extreme, value);
    }
    return extreme;
  }
}
