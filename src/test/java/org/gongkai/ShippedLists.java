package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.PaperDay;
import org.gongkai.model.wording.PaperPaths;
import org.gongkai.model.wording.PrintedPlace;
import org.gongkai.output.csv.TextGuard;
import org.jspecify.annotations.Nullable;

/** Holds the lists of a workbook against the CSV files that they are made of, cell by cell. */
final class ShippedLists {

  private static final String NONE = "—";

  /** Where among the compared columns of a finding its message and its place stand. */
  private static final int MESSAGE = 2;

  private static final int PLACE = 7;

  private final Path output;
  private final Workbook book;

  ShippedLists(Path output, Workbook book) {
    this.output = output;
    this.book = book;
  }

  void compareWithTheFiles() throws Exception {
    summary();
    findings();
    changes();
    ranking();
    indicators();
    missing();
  }

  /** The statutory tables, line by line, the newest year first. */
  private void summary() throws IOException {
    List<List<String>> expected = new ArrayList<>();
    try (Stream<Path> files = Files.list(output.resolve("statutory"))) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
          expected.add(filled(Arrays.stream(line.split(",", -1))));
        }
      }
    }
    List<List<String>> shown = new ArrayList<>();
    for (Row row : book.getSheet("汇总表")) {
      shown.add(filled(StreamSupport.stream(row.spliterator(), false).map(ShippedLists::text)));
    }
    assertThat(tables(shown)).hasSizeGreaterThan(200).isEqualTo(tables(expected));
  }

  private static List<String> filled(Stream<String> cells) {
    return cells.filter(cell -> !cell.isEmpty()).toList();
  }

  private static List<List<String>> tables(List<List<String>> rows) {
    return rows.stream().filter(row -> row.size() > 1).toList();
  }

  private void findings() throws Exception {
    List<List<String>> expected = new ArrayList<>();
    for (Map<String, String> row : csv("findings.csv")) {
      List<String> cells =
          new ArrayList<>(
              cells(
                  row,
                  "year",
                  "difference",
                  "message",
                  "suggestion",
                  "check",
                  "agency_code",
                  "source",
                  "location",
                  "note",
                  "finding"));
      // as a clerk reads them
      cells.set(MESSAGE, PaperPaths.in(cells.get(MESSAGE)));
      cells.set(PLACE, new PrintedPlace(cells.get(PLACE)).in(Language.ZH));
      expected.add(cells);
    }
    assertThat(rows("问题清单", 3, 1, 5, 6, 7, 10, 11, 13, 14, 16, 17))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private void changes() throws Exception {
    List<List<String>> expected = new ArrayList<>();
    csv("year_comparison.csv").stream()
        .filter(row -> text(row, "level").equals("district"))
        .sorted(Comparator.comparing((Map<String, String> row) -> text(row, "year")).reversed())
        .forEach(
            row ->
                expected.add(
                    List.of(
                        text(row, "year"),
                        number(row, "value", 0),
                        text(row, "previous_year"),
                        number(row, "previous_value", 0),
                        number(row, "change", 0),
                        number(row, "change_percent", 2))));
    assertThat(rows("同比", 3, 0, 5, 6, 7, 8, 9)).isEqualTo(expected);
  }

  /** Every place of every agency; only the order is the sheet's own. */
  private void ranking() throws Exception {
    List<List<String>> expected = new ArrayList<>();
    for (Map<String, String> row : csv("agency_comparison.csv")) {
      if (!text(row, "rank").isEmpty()) {
        List<String> cells = new ArrayList<>(cells(row, "year", "indicator_label", "rank"));
        cells.add(text(row, "agency_code"));
        for (String column :
            List.of("numerator", "denominator", "value", "district_value", "district_median")) {
          cells.add(number(row, column, 0));
        }
        cells.add(text(row, "ranked"));
        expected.add(cells);
      }
    }
    List<List<String>> shown =
        rows("排名", 3, 0, 1, 2, 3, 6, 7, 8, 9, 10, 11).stream()
            .filter(row -> !row.get(3).isEmpty())
            .toList();
    assertThat(shown).containsExactlyInAnyOrderElementsOf(expected);
  }

  private void indicators() throws Exception {
    Map<String, String> expected = new TreeMap<>();
    for (Map<String, String> row : csv("agency_comparison.csv")) {
      String agency = text(row, "agency_code").isEmpty() ? "总体" : text(row, "agency_code");
      String key = text(row, "year") + " " + text(row, "indicator_label") + " ";
      String value = number(row, "value", 0);
      if (!agency.equals("总体")) {
        expected.put(key + agency, value);
      }
      expected.put(key + "总体", number(row, "district_value", 0));
    }
    Map<String, String> shown = new TreeMap<>();
    Sheet sheet = book.getSheet("指标对比");
    Row heads = sheet.getRow(3);
    for (int r = 4; r <= sheet.getLastRowNum(); r++) {
      Row row = sheet.getRow(r);
      String owner = text(row.getCell(2)).isEmpty() ? text(row.getCell(1)) : text(row.getCell(2));
      for (int c = 6; c < heads.getLastCellNum(); c++) {
        String key = text(row.getCell(0)) + " " + text(heads.getCell(c)) + " " + owner;
        shown.put(key, text(row.getCell(c)));
      }
    }
    expected.forEach((key, value) -> assertThat(shown.get(key)).as(key).isEqualTo(value));
    assertThat(rows("指标对比", 4, 0, 2, 5).stream().filter(row -> !row.get(2).isEmpty()))
        .containsExactlyInAnyOrderElementsOf(stillToBeCorrected());
  }

  /** Year and agency of the lines that a mark is to stand in, with the mark. */
  private Set<List<String>> stillToBeCorrected() throws Exception {
    Set<List<String>> lines = new HashSet<>();
    for (Map<String, String> row : csv("agency_comparison.csv")) {
      if (text(row, "open_error").equals("true") && !text(row, "value").isEmpty()) {
        lines.add(List.of(text(row, "year"), text(row, "agency_code"), "数据待更正"));
      }
    }
    assertThat(lines).isNotEmpty();
    return lines;
  }

  private void missing() throws Exception {
    List<List<String>> expected = new ArrayList<>();
    for (Map<String, String> row : csv("coverage.csv")) {
      if (!text(row, "status").equals("received")) {
        List<String> cells = new ArrayList<>(cells(row, "year", "agency_code", "due", "source"));
        cells.set(2, new PaperDay(Language.ZH).of(LocalDate.parse(cells.get(2))));
        expected.add(cells);
      }
    }
    assertThat(rows("未报送单位", 3, 1, 2, 6, 7)).containsExactlyInAnyOrderElementsOf(expected);
  }

  private List<List<String>> rows(String name, int first, int... columns) {
    Sheet sheet = book.getSheet(name);
    List<List<String>> rows = new ArrayList<>();
    for (int r = first; r <= sheet.getLastRowNum(); r++) {
      List<String> cells = new ArrayList<>();
      for (int column : columns) {
        cells.add(text(sheet.getRow(r).getCell(column)));
      }
      rows.add(cells);
    }
    return rows;
  }

  /** What a cell says; numbers as exact as they are. */
  private static String text(@Nullable Cell cell) {
    if (cell == null) {
      return "";
    }
    return cell.getCellType() == CellType.NUMERIC
        ? plain(BigDecimal.valueOf(cell.getNumericCellValue()))
        : cell.getStringCellValue();
  }

  private static String text(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private static List<String> cells(Map<String, String> row, String... columns) {
    List<String> cells = new ArrayList<>();
    for (String column : columns) {
      cells.add(TextGuard.unguard(text(row, column)));
    }
    return cells;
  }

  /** A number as a spreadsheet shows it, {@link #NONE} where there is none. */
  private static String number(Map<String, String> row, String column, int perHundred) {
    String number = text(row, column);
    return number.isEmpty() ? NONE : plain(new BigDecimal(number).movePointLeft(perHundred));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private List<Map<String, String>> csv(String file) throws IOException, CsvValidationException {
    try (BufferedReader reader =
        Files.newBufferedReader(output.resolve(file), StandardCharsets.UTF_8)) {
      reader.skip(1);
      CSVReaderHeaderAware csv = new CSVReaderHeaderAware(reader);
      List<Map<String, String>> rows = new ArrayList<>();
      for (Map<String, String> row = csv.readMap(); row != null; row = csv.readMap()) {
        rows.add(row);
      }
      return rows;
    }
  }
}
