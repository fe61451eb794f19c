package org.gongkai.output.table;

import java.util.List;
import java.util.function.Consumer;
import org.gongkai.model.CellKey;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.edition.EditionSource;

/** {@code facts_wide_columns.csv}: which cell each column of {@code facts_wide.csv} is. */
public final class FactsWideColumnsFile extends RowTable<FactsWideColumnsFile.Row> {

  record Row(int column, CellKey key, CellCatalogue.Entry cell) {}

  public FactsWideColumnsFile() {
    super("facts_wide_columns", "head");
    add(CsvColumn.integer("column").always().inFile(name()), Row::column);
    add(CsvColumn.text("head").always().inFile(name()), row -> WideColumns.head(row.cell));
    addCodes(Row::key);
    addLabels(row -> row.cell.section(), row -> row.cell.line(), row -> row.cell.measure());
    add(CsvColumn.text("unit").always().inFile(FactsFile.NAME), row -> row.cell.unit());
    add(CsvColumn.text("form").always().inFile(name()), row -> row.cell.form());
  }

  @Override
  public boolean isByDistrict() {
    return false;
  }

  @Override
  void forEach(EditionSource edition, Consumer<Row> rows) {
    WideColumns columns = new WideColumns();
    List<CellKey> keys = columns.keys();
    for (int i = 0; i < keys.size(); i++) {
      rows.accept(new Row(WideColumns.BEFORE + i + 1, keys.get(i), columns.entries().get(i)));
    }
  }
}
