package org.gongkai.output.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.gongkai.model.Report;
import org.gongkai.output.Samples;
import org.gongkai.output.csv.CsvColumn;
import org.gongkai.output.csv.CsvLines;
import org.gongkai.output.csv.CsvRows;
import org.gongkai.output.csv.TextGuard;
import org.junit.jupiter.api.Test;

class FactsWideFileTest {

  private static final FactsWideFile FILE = new FactsWideFile();

  @Test
  void everyCellHasAHeadOfItsOwnThatNoSpreadsheetTakesForAFormula() {
    List<String> heads = FILE.columns().stream().map(CsvColumn::name).toList();
    assertThat(heads).doesNotHaveDuplicates().hasSizeGreaterThan(200);
    assertThat(heads).allMatch(head -> TextGuard.guard(head).equals(head));
  }

  @Test
  void theFiguresOfEachReportStandInItsRowAndNothingElseDoes() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvLines lines = new CsvLines(out)) {
      FILE.write(Samples.edition(), new CsvRows(lines, FILE.columns()));
    }
    List<String> rows = out.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
    List<Report> reports = Samples.edition().reports();
    assertThat(rows).hasSameSizeAs(reports);
    for (int i = 0; i < reports.size(); i++) {
      List<String> figures =
          reports.get(i).facts().stream()
              .map(fact -> fact.quantity().value())
              .filter(Objects::nonNull)
              .map(BigDecimal::toPlainString)
              .toList();
      assertThat(cells(rows.get(i))).containsExactlyInAnyOrderElementsOf(figures);
    }
  }

  /** What stands between the source and the counts of cells without a figure. */
  private static List<String> cells(String row) {
    String[] cells = row.substring(row.indexOf("reports/")).split(",", -1);
    return Arrays.stream(cells, 1, cells.length - 6).filter(cell -> !cell.isEmpty()).toList();
  }
}
