package org.gongkai.output.csv;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.model.CellKey;
import org.gongkai.model.figure.Quantity.State;

/** The figures that an edition has published for a year, read back from its {@code facts.csv}. */
public final class LastYear {

  private final Map<String, Map<CellKey, BigDecimal>> byAgency = new HashMap<>();

  private LastYear() {}

  /**
   * Reads the figures of a year.
   *
   * @param edition the folder of an edition; without the file there are no figures
   */
  public static LastYear read(Path edition, int year) throws IOException {
    LastYear figures = new LastYear();
    Path file = edition.resolve("facts.csv");
    if (Files.isRegularFile(file)) {
      CsvTable.forEach(file, row -> figures.add(row, Integer.toString(year)));
    }
    return figures;
  }

  private void add(CsvTable.Row row, String year) {
    if (row.get("year").equals(year) && row.get("state").equals(State.NUMBER.code())) {
      byAgency
          .computeIfAbsent(row.get("agency_code"), code -> new HashMap<>())
          .put(
              new CellKey(row.get("section"), row.get("category"), row.get("measure")),
              new BigDecimal(row.get("value")));
    }
  }

  /** The figures of an agency; none where it has not reported. */
  public Map<CellKey, BigDecimal> of(String agencyCode) {
    return byAgency.getOrDefault(agencyCode, Map.of());
  }
}
