package org.gongkai.output.seal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.model.CellKey;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.csv.CsvLines;
import org.gongkai.output.csv.CsvRows;
import org.gongkai.output.csv.CsvTable;
import org.gongkai.output.csv.CsvTable.Row;

/**
 * {@code figures.csv} of a seal: the figures of an office's year that are final, its sums first,
 * which have no agency. What was published is copied, so that a later program cannot read it
 * otherwise.
 *
 * @param values by whose they are, empty for the office's own, and which cell
 * @param reports the file of every agency's report
 */
public record SealedFigures(Map<String, Map<CellKey, String>> values, Map<String, Source> reports) {

  private static final List<CsvColumn> COLUMNS =
      List.of(
          CsvColumn.text("agency_code"),
          CsvColumn.text("agency"),
          CsvColumn.text("section"),
          CsvColumn.text("category"),
          CsvColumn.text("measure"),
          CsvColumn.number("value"),
          CsvColumn.text("source"),
          CsvColumn.text("sha256"));

  /** Where an agency's report was read. */
  record Source(String agency, String path, String sha256) {}

  /** Copies the figures of an office's year out of an edition. */
  public static long write(Path edition, String office, int year, CsvLines lines)
      throws IOException {
    CsvRows rows = new CsvRows(lines, COLUMNS);
    Map<String, String> digests = digests(edition);
    for (String file : List.of("district_rollup.csv", "facts.csv")) {
      CsvTable.forEach(
          edition.resolve(file),
          row -> {
            if (row.get("district").equals(office)
                && row.get("year").equals(Integer.toString(year))) {
              String source = row.get("source");
              rows.row(
                  row.get("agency_code"),
                  row.get("agency"),
                  row.get("section"),
                  row.get("category"),
                  row.get("measure"),
                  value(row),
                  source,
                  digests.getOrDefault(source, ""));
            }
          });
    }
    return rows.count();
  }

  /** The digests of the files that an edition was made of, by their paths. */
  static Map<String, String> digests(Path edition) throws IOException {
    Map<String, String> digests = new HashMap<>();
    CsvTable.forEach(
        edition.resolve("sources.csv"), row -> digests.put(row.get("source"), row.get("sha256")));
    return digests;
  }

  /** Of a cell the number or what it is instead, of a sum the total. */
  private static String value(Row row) {
    String state = row.get("state");
    return state.isEmpty() ? row.get("total") : state.equals("number") ? row.get("value") : state;
  }

  static SealedFigures read(Path file) throws IOException {
    SealedFigures figures = new SealedFigures(new LinkedHashMap<>(), new LinkedHashMap<>());
    CsvTable.forEach(file, figures::add);
    return figures;
  }

  private void add(Row row) {
    String agency = row.get("agency_code");
    CellKey cell = new CellKey(row.get("section"), row.get("category"), row.get("measure"));
    values.computeIfAbsent(agency, code -> new HashMap<>()).put(cell, row.get("value"));
    if (!agency.isEmpty()) {
      reports.put(agency, new Source(row.get("agency"), row.get("source"), row.get("sha256")));
    }
  }
}
