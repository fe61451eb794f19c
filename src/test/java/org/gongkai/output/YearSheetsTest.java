package org.gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.output.csv.CsvRows;
import org.gongkai.output.csv.Rfc4180;
import org.gongkai.output.edition.Disk;
import org.gongkai.output.edition.DistrictParts;
import org.gongkai.output.edition.StagedFile;
import org.gongkai.output.edition.Staging;
import org.gongkai.output.edition.TableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts that no spreadsheet could open in one piece. */
class YearSheetsTest {

  private static final TableFile FACTS =
      Outputs.TABLES.stream().filter(TableFile::isLong).findFirst().orElseThrow();

  @TempDir private Path folder = Path.of("");

  @Test
  void everyRowStandsInOneFileOfItsYearAndNoneIsTooLong() throws Exception {
    Path edition = folder.resolve("edition");
    Staging staging = Staging.open(new Disk(), edition);
    List<StagedFile> files;
    try (YearSheets years = new YearSheets(staging, FACTS, 2, DistrictParts.NONE)) {
      staging.writeCsv(
          "facts.csv",
          lines -> {
            CsvRows rows = new CsvRows(lines, FACTS.columns(), List.of(years));
            FACTS.write(Samples.edition(), rows);
            return rows.count();
          });
      files = years.end();
    }

    assertThat(files)
        .extracting(StagedFile::path)
        .contains("facts/2020.csv", "facts/2021.csv", "facts/2021-2.csv")
        .doesNotHaveDuplicates();
    assertThat(files).allMatch(file -> file.rows() <= 2);
    List<List<String>> parts = new ArrayList<>();
    for (StagedFile file : files) {
      List<List<String>> rows = rows(edition.resolve(file.path()));
      assertThat(rows).hasSize((int) file.rows());
      assertThat(rows).allMatch(row -> file.path().startsWith("facts/" + row.get(4)));
      parts.addAll(rows);
    }
    assertThat(parts).containsExactlyInAnyOrderElementsOf(rows(edition.resolve("facts.csv")));
  }

  private static List<List<String>> rows(Path file) throws Exception {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    List<List<String>> lines = Rfc4180.read(text.substring(1));
    return lines.subList(1, lines.size());
  }
}
