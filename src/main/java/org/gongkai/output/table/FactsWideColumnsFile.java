package org.gongkai.output.table;

import java.util.List;
import org.gongkai.model.CellKey;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.csv.CsvRows;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.edition.TableFile;

/** {@code facts_wide_columns.csv}: which cell each column of {@code facts_wide.csv} is. */
public final class FactsWideColumnsFile implements TableFile {

  @Override
  public String name() {
    return "facts_wide_columns";
  }

  @Override
  public List<CsvColumn> columns() {
    return CommonColumns.join(
        List.of(
            CsvColumn.integer("column").always().inFile(name()),
            CsvColumn.text("head").always().inFile(name())),
        CommonColumns.CELL,
        List.of(
            CommonColumns.UNIT.inFile(FactsFile.NAME),
            CsvColumn.text("form").always().inFile(name())));
  }

  @Override
  public List<String> key() {
    return List.of("head");
  }

  @Override
  public boolean isByDistrict() {
    return false;
  }

  @Override
  public void write(EditionSource edition, CsvRows rows) {
    WideColumns columns = new WideColumns();
    List<CellKey> keys = columns.keys();
    for (int i = 0; i < keys.size(); i++) {
      CellCatalogue.Entry cell = columns.entries().get(i);
      rows.integer((long) WideColumns.BEFORE + i + 1).text(WideColumns.head(cell));
      CommonColumns.codes(rows, keys.get(i));
      CommonColumns.labels(rows, cell.section(), cell.line(), cell.measure());
      rows.text(cell.unit()).text(cell.form()).end();
    }
  }
}
