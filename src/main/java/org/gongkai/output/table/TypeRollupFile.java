package org.gongkai.output.table;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.csv.CsvRows;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.edition.TableFile;

/** {@code type_rollup.csv}: every statutory cell summed over the agencies of one type. */
public final class TypeRollupFile implements TableFile {

  @Override
  public String name() {
    return "type_rollup";
  }

  @Override
  public List<CsvColumn> columns() {
    return CommonColumns.join(
        List.of(CommonColumns.DISTRICT, CsvColumn.text("agency_type").always()),
        RollupColumns.FROM_YEAR);
  }

  @Override
  public List<String> key() {
    return Stream.concat(Stream.of("district", "agency_type"), RollupColumns.KEY_FROM_YEAR.stream())
        .toList();
  }

  @Override
  public void write(EditionSource edition, CsvRows rows) {
    edition.forEachTypeRollup(
        row -> {
          rows.text(row.district()).text(row.agencyType());
          RollupColumns.writeFromYear(rows, row);
        });
  }
}
