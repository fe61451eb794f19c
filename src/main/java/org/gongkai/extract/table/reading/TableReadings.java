package org.gongkai.extract.table.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.model.Observation;
import org.gongkai.model.PrintedNumber;

/** Everything that was found of the statutory tables in one document, line by line. */
public final class TableReadings {

  private final boolean recognised;
  private final List<LineReading> lines = new ArrayList<>();
  private final Map<ColumnName, String> columns = new LinkedHashMap<>();
  private final List<Observation> observations = new ArrayList<>();

  /** A column of a table. */
  public record ColumnName(String section, String measure) {}

  /**
   * Begins the readings of a document.
   *
   * @param recognised whether its text was recognised from an image
   */
  public TableReadings(boolean recognised) {
    this.recognised = recognised;
  }

  public boolean isRecognised() {
    return recognised;
  }

  public void add(LineReading line) {
    lines.add(line);
  }

  /** Notes under which head a column was found. */
  public void addColumn(String section, String measure, String printed) {
    columns.putIfAbsent(new ColumnName(section, measure), printed);
  }

  public void observe(Observation observation) {
    observations.add(observation);
  }

  public List<LineReading> lines(String section) {
    return lines.stream().filter(line -> line.section().equals(section)).toList();
  }

  /** How many lines of a table were found more than once. */
  public long repeatedLines(String section) {
    Map<String, Integer> times = new LinkedHashMap<>();
    lines(section).forEach(line -> times.merge(line.category(), 1, Integer::sum));
    return times.values().stream().filter(count -> count > 1).count();
  }

  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /** Whether no cell of any line holds anything. */
  public boolean isBlank() {
    return lines.stream()
        .allMatch(
            line ->
                !line.isGlued()
                    && line.cells().stream().allMatch(TableReadings::isBlank)
                    && (!line.isUndecided() || line.isEmpty()));
  }

  private static boolean isBlank(CellReading cell) {
    return PrintedNumber.quantity(cell.printed()).isEmpty();
  }

  /** The heads found, by column. */
  public Map<ColumnName, String> columns() {
    return Collections.unmodifiableMap(columns);
  }

  public List<Observation> observations() {
    return Collections.unmodifiableList(observations);
  }
}
