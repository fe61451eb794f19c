package org.gongkai.output.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gongkai.model.Agency;
import org.gongkai.model.CellKey;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.csv.CsvRows;
import org.gongkai.rollup.CellLevel;

/** Columns that many files share, and the cells that go with them, so that they stay the same. */
final class CommonColumns {

  static final CsvColumn DISTRICT = CsvColumn.text("district").always();
  static final CsvColumn YEAR = CsvColumn.year("year").always();
  static final CsvColumn UNIT = CsvColumn.text("unit").always();

  /** What a cell is made of. */
  static final CsvColumn CELL_LEVEL =
      CsvColumn.text("level").oneOf(words(CellLevel.values())).inFile("cell");

  /** {@code district,agency_code,agency,agency_type}. */
  static final List<CsvColumn> AGENCY =
      List.of(
          DISTRICT,
          CsvColumn.text("agency_code").always(),
          CsvColumn.text("agency").always(),
          CsvColumn.text("agency_type"));

  /** {@code section,category,measure} and their labels. */
  static final List<CsvColumn> CELL =
      List.of(
          CsvColumn.text("section").always(),
          CsvColumn.text("category").always(),
          CsvColumn.text("measure").always(),
          CsvColumn.text("section_label").always(),
          CsvColumn.text("category_label").always(),
          CsvColumn.text("measure_label").always());

  private CommonColumns() {}

  @SafeVarargs
  static List<CsvColumn> join(List<CsvColumn>... parts) {
    List<CsvColumn> columns = new ArrayList<>();
    for (List<CsvColumn> part : parts) {
      columns.addAll(part);
    }
    return columns;
  }

  static CsvRows agency(CsvRows rows, Agency agency) {
    return rows.text(agency.district()).text(agency.code()).text(agency.name()).text(agency.type());
  }

  static CsvRows codes(CsvRows rows, CellKey cell) {
    return rows.text(cell.section()).text(cell.category()).text(cell.measure());
  }

  static CsvRows labels(CsvRows rows, String section, String category, String measure) {
    return rows.text(section).text(category).text(measure);
  }

  /** The words of an enumeration as they stand in the files. */
  static List<String> words(Enum<?>[] values) {
    return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
  }
}
