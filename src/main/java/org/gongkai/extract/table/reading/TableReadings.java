package org.gongkai.extract.table.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.model.Agency;
import org.gongkai.model.Observation;
import org.gongkai.model.SourceSpan;
import org.gongkai.model.figure.PrintedNumber;

/** Everything that was found of the statutory tables in one document, line by line. */
public final class TableReadings {

  private final boolean recognised;
  private final List<LineReading> lines = new ArrayList<>();
  private TableClaim claim = TableClaim.NONE;
  private final Map<ColumnName, String> columns = new LinkedHashMap<>();
  private final Map<String, SourceSpan> seen = new LinkedHashMap<>();
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
    lines.add(claim.isNone() ? line : line.under(claim));
  }

  /** Says that the line read last goes on below, so that nobody can tell its figures. */
  public void doubtLast(String section, String rest) {
    LineReading last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
    if (last != null && last.section().equals(section)) {
      lines.set(lines.size() - 1, last.withText(last.text() + " / " + rest));
    }
  }

  /** Says what the tables whose lines come next claim to be. */
  void claim(TableClaim made) {
    claim = made;
  }

  /** What the lines of a table claim that are not of an agency's report on a year. */
  public Set<TableClaim> foreign(String section, Agency agency, int year) {
    return lines(section).stream()
        .map(LineReading::claim)
        .filter(made -> made.contradicts(agency, year))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The lines of a table but for those. */
  public List<LineReading> lines(String section, Agency agency, int year) {
    return lines(section).stream().filter(line -> !line.claim().contradicts(agency, year)).toList();
  }

  /** Notes under which head a column was found. */
  public void addColumn(String section, String measure, String printed) {
    columns.putIfAbsent(new ColumnName(section, measure), printed);
  }

  /** Notes that the label of a line is printed, whatever became of its figures. */
  public void see(String section, String category, SourceSpan location) {
    seen.putIfAbsent(section + "/" + category, location);
  }

  /** Where the label of a line is printed that has no reading; empty where it is not. */
  public Optional<SourceSpan> findLabel(String section, String category) {
    return Optional.ofNullable(seen.get(section + "/" + category));
  }

  /** The heads of a table that were found, as printed. */
  public List<String> heads(String section) {
    return columns.entrySet().stream()
        .filter(column -> column.getKey().section().equals(section))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Whether heads of a table were found. */
  public boolean hasHeads(String section) {
    return columns.keySet().stream().anyMatch(column -> column.section().equals(section));
  }

  public void observe(Observation observation) {
    observations.add(observation);
  }

  public List<LineReading> lines(String section) {
    return lines.stream().filter(line -> line.section().equals(section)).toList();
  }

  /** How many lines were found more than once, of the table that has most of them. */
  public long repeatedLines() {
    Map<String, Map<String, Long>> times =
        lines.stream()
            .collect(
                Collectors.groupingBy(
                    LineReading::section,
                    Collectors.groupingBy(LineReading::category, Collectors.counting())));
    return times.values().stream()
        .mapToLong(lines -> lines.values().stream().filter(count -> count > 1).count())
        .max()
        .orElse(0);
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
