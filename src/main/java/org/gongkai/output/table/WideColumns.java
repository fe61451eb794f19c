package org.gongkai.output.table;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.form.Forms;
import org.gongkai.model.CellKey;
import org.gongkai.output.csv.CsvColumn;

/**
 * The cells of all forms as columns: a head of the printed labels for people, and where it stands.
 * In Chinese in every edition, as a column has one name.
 */
final class WideColumns {

  /** The columns to the left of the first cell: the agency, its year, its file. */
  static final int BEFORE = 6;

  private static final String UNSPECIFIED = "UNSPECIFIED";

  private final CellCatalogue cells = new CellCatalogue(Forms.national());

  /** A cell with its labels, and its place in {@link CellCatalogue}. */
  List<CellCatalogue.Entry> entries() {
    return cells.entries();
  }

  List<CellKey> keys() {
    return cells.keys();
  }

  /**
   * The place of a cell.
   *
   * @throws IllegalArgumentException when no form has it
   */
  int place(CellKey cell) {
    int place = cells.place(cell);
    if (place == CellCatalogue.NONE) {
      throw new IllegalArgumentException("no form has the cell " + cell);
    }
    return place;
  }

  List<CsvColumn> columns() {
    return entries().stream().map(WideColumns::column).toList();
  }

  private static CsvColumn column(CellCatalogue.Entry cell) {
    String unit = cell.unit().equals(UNSPECIFIED) ? "" : cell.unit();
    return new CsvColumn(
        head(cell), CsvColumn.Type.NUMBER, FactsWideFile.NAME + ".cell", false, List.of(), unit);
  }

  /** The labels of the line from the outside in, and the innermost of the column. */
  static String head(CellCatalogue.Entry cell) {
    String measure =
        Stream.of(cell.measure().split(">")).reduce((outer, inner) -> inner).orElse("");
    return cell.line().replace('>', '/') + "·" + measure;
  }
}
