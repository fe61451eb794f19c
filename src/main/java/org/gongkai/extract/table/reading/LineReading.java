package org.gongkai.extract.table.reading;

import java.util.List;
import org.gongkai.model.SourceSpan;

/**
 * One line of a statutory table as found in the document.
 *
 * @param section the table
 * @param category the line
 * @param label its label as printed
 * @param cells its cells by column; none when the line could not be decided
 * @param text the whole line as printed, for what could not be decided
 * @param glued what its figures may be where they ran together; null where they did not
 * @param location where in the file
 * @param claim what its table says about itself
 */
public record LineReading(
    String section,
    String category,
    String label,
    List<CellReading> cells,
    String text,
    @org.jspecify.annotations.Nullable Glued glued,
    SourceSpan location,
    TableClaim claim) {

  /**
   * Figures that ran together.
   *
   * @param measures the columns they fill
   * @param candidates the ways of parting them that satisfy the equations of the line
   * @param forced whether the number of digits leaves but one way
   */
  public record Glued(List<String> measures, List<List<String>> candidates, boolean forced) {
    public Glued {
      measures = List.copyOf(measures);
      candidates = List.copyOf(candidates);
    }
  }

  public LineReading {
    cells = List.copyOf(cells);
  }

  /** A line of a table that says nothing about itself. */
  public LineReading(
      String section,
      String category,
      String label,
      List<CellReading> cells,
      String text,
      @org.jspecify.annotations.Nullable Glued glued,
      SourceSpan location) {
    this(section, category, label, cells, text, glued, location, TableClaim.NONE);
  }

  LineReading under(TableClaim made) {
    return new LineReading(section, category, label, cells, text, glued, location, made);
  }

  public boolean isUndecided() {
    return cells.isEmpty() && glued == null;
  }

  /** Whether its label was found in flattened text and nothing after it. */
  public boolean isEmpty() {
    return isUndecided() && text.isBlank();
  }

  public boolean isGlued() {
    return glued != null;
  }

  public List<String> measures() {
    return glued == null ? List.of() : glued.measures();
  }

  public List<List<String>> candidates() {
    return glued == null ? List.of() : glued.candidates();
  }

  public boolean forced() {
    return glued != null && glued.forced();
  }

  /** The line once its figures are parted, or given up for undecided. */
  public LineReading withCells(List<CellReading> decided) {
    return new LineReading(section, category, label, decided, text, null, location, claim);
  }

  /** The line where what is printed is more than its cells, so that none is decided. */
  LineReading withText(String whole) {
    return new LineReading(section, category, label, List.of(), whole, null, location, claim);
  }

  /** Whether another reading of the line says the same. */
  public boolean agreesWith(LineReading other) {
    return printed().equals(other.printed()) && candidates().equals(other.candidates());
  }

  private List<String> printed() {
    return cells.stream().map(cell -> cell.measure() + "=" + cell.printed().strip()).toList();
  }
}
