package org.gongkai.output.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.model.Coverage;
import org.gongkai.output.InMemoryEdition;
import org.gongkai.output.Publication;
import org.gongkai.output.Samples;
import org.gongkai.output.edition.FileName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is laid out as a district's is written for the years that it is asked for. */
class DistrictReportsTest {

  @TempDir private Path output = Path.of("");

  @Test
  void aYearThatNobodyIsAskedForIsLaidOutNowhereAndItsFiguresStay() throws Exception {
    InMemoryEdition edition = Samples.edition();
    List<Coverage> stray =
        edition.coverage().stream()
            .map(each -> each.year() == 2020 ? Samples.as(each, each.status(), false) : each)
            .toList();

    new Publication(output).publish(edition.withCoverage(stray), Samples.run("run-1"), 7);

    for (String folder : List.of("consolidated", "statutory")) {
      try (Stream<Path> files = Files.list(output.resolve(folder))) {
        assertThat(files)
            .extracting(file -> file.getFileName().toString())
            .noneMatch(name -> name.contains("-2020."))
            .anyMatch(name -> name.contains("-2021."));
      }
    }
    try (XSSFWorkbook book =
        new XSSFWorkbook(FileName.resolve(output, Samples.DISTRICT + ".xlsx").toFile())) {
      assertThat(book.getSheet("底稿2021")).isNotNull();
      assertThat(book.getSheet("底稿2020")).isNull();
      for (String sheet : List.of("指标对比", "排名", "同比")) {
        assertThat(years(book.getSheet(sheet))).as(sheet).doesNotContain(2020d);
      }
    }
    assertThat(output.resolve("district_rollup.csv")).content().contains(",2020,");
  }

  private static List<Double> years(Sheet sheet) {
    return StreamSupport.stream(sheet.spliterator(), false)
        .map(row -> row.getCell(0))
        .filter(cell -> cell != null && cell.getCellType() == CellType.NUMERIC)
        .map(Cell::getNumericCellValue)
        .toList();
  }
}
