package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReaderHeaderAware;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.output.edition.FileName;
import org.jspecify.annotations.Nullable;

/** Reads the workbook of the shipped district back and holds it against the CSV files. */
final class ShippedWorkbook {

  private static final String DISTRICT = "云岫区";
  private static final String NEWEST = "底稿2024";
  private static final int CODES = 2;
  private static final int FIRST_LINE = 6;
  private static final int FIRST_COLUMN = 4;

  private final Path output;
  private final Map<String, BigDecimal> facts = new HashMap<>();
  private final Map<String, BigDecimal> totals = new HashMap<>();
  private int formulas;

  ShippedWorkbook(Path output) throws Exception {
    this.output = output;
    read("facts.csv", "value", "agency_code", facts);
    read("district_rollup.csv", "total", "district", totals);
  }

  Path file() {
    return FileName.resolve(output, DISTRICT + ".xlsx");
  }

  /** Compares every sheet but the charts, and tells how many formulas were calculated. */
  int compareWithTheFiles() throws Exception {
    return compareWithTheFiles(file());
  }

  /** The same of a copy that another program has written. */
  int compareWithTheFiles(Path copy) throws Exception {
    try (Workbook book = new XSSFWorkbook(Files.newInputStream(copy))) {
      new ShippedLists(output, book).compareWithTheFiles();
      FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
      for (int year = 2019; year <= 2024; year++) {
        compare(book.getSheet("底稿" + year), year, evaluator);
      }
    }
    return formulas;
  }

  /** A copy with one more request of the first agency, whose sums nobody has calculated yet. */
  Path corrected(Path target) throws IOException {
    try (Workbook book = new XSSFWorkbook(Files.newInputStream(file()));
        OutputStream out = Files.newOutputStream(target)) {
      Cell figure = book.getSheet(NEWEST).getRow(FIRST_LINE).getCell(FIRST_COLUMN);
      figure.setCellValue(figure.getNumericCellValue() + 1);
      book.write(out);
    }
    return target;
  }

  /** What a workbook says the first column of the newest year comes to. */
  static double sum(Path file) throws IOException {
    try (Workbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      Sheet draft = book.getSheet(NEWEST);
      for (Row row : draft) {
        if (row.getRowNum() >= FIRST_LINE && row.getCell(0).getStringCellValue().equals("合计")) {
          return row.getCell(FIRST_COLUMN).getNumericCellValue();
        }
      }
    }
    throw new IllegalStateException("no line of sums in " + file);
  }

  private void compare(Sheet sheet, int year, FormulaEvaluator evaluator) {
    Row codes = sheet.getRow(CODES);
    for (int r = FIRST_LINE; r < sheet.getLastRowNum(); r++) {
      String first = sheet.getRow(r).getCell(0).getStringCellValue();
      for (int c = FIRST_COLUMN; c < codes.getLastCellNum(); c++) {
        String code = codes.getCell(c).getStringCellValue();
        Cell cell = sheet.getRow(r).getCell(c);
        if (first.equals("合计")) {
          total(cell, totals.get(key(DISTRICT, year, code)), evaluator);
        } else {
          fact(cell, facts.get(key(first, year, code)), code);
        }
      }
    }
  }

  /** A group that no report prints in one line is computed, and checked by its sum. */
  private static void fact(Cell cell, @Nullable BigDecimal expected, String code) {
    if (expected != null) {
      assertThat(cell.getNumericCellValue()).as(code).isEqualTo(expected.doubleValue());
    } else if (!code.matches("requests\\.result\\.(denied|unavailable|not_processed|other)\\.[^.]+")
        && !code.matches(
            "requests\\.result\\.(denied|unavailable|not_processed|other)\\.org\\..*")) {
      assertThat(cell.getStringCellValue()).as(code).isEmpty();
    }
  }

  private void total(Cell cell, @Nullable BigDecimal expected, FormulaEvaluator evaluator) {
    if (expected == null) {
      assertThat(cell.getStringCellValue()).isEqualTo("—");
      return;
    }
    double shown = cell.getNumericCellValue();
    assertThat(shown).isEqualTo(expected.doubleValue());
    if (cell.getCellType() == CellType.FORMULA) {
      assertThat(evaluator.evaluate(cell).getNumberValue())
          .isCloseTo(shown, org.assertj.core.data.Offset.offset(1e-6));
      formulas++;
    }
  }

  private void read(String file, String value, String owner, Map<String, BigDecimal> into)
      throws Exception {
    try (var reader = Files.newBufferedReader(output.resolve(file), StandardCharsets.UTF_8)) {
      reader.skip(1);
      CSVReaderHeaderAware csv = new CSVReaderHeaderAware(reader);
      for (Map<String, String> row = csv.readMap(); row != null; row = csv.readMap()) {
        String number = row.getOrDefault(value, "");
        if (!number.isEmpty()) {
          String code = row.get("section") + "." + row.get("category") + "." + row.get("measure");
          into.put(row.get(owner) + "/" + row.get("year") + "/" + code, new BigDecimal(number));
        }
      }
    }
  }

  private static String key(String owner, int year, String code) {
    return owner + "/" + year + "/" + code;
  }
}
