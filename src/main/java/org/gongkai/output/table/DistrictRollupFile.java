package org.gongkai.output.table;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.csv.CsvRows;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.edition.TableFile;

/** {@code district_rollup.csv}: every statutory cell summed over the members of a district. */
public final class DistrictRollupFile implements TableFile {

  @Override
  public String name() {
    return "district_rollup";
  }

  @Override
  public List<CsvColumn> columns() {
    return CommonColumns.join(List.of(CommonColumns.DISTRICT), RollupColumns.FROM_YEAR);
  }

  @Override
  public List<String> key() {
    return Stream.concat(Stream.of("district"), RollupColumns.KEY_FROM_YEAR.stream()).toList();
  }

  @Override
  public void write(EditionSource edition, CsvRows rows) {
    edition.forEachDistrictRollup(
        row -> {
          rows.text(row.district());
          RollupColumns.writeFromYear(rows, row);
        });
  }
}
