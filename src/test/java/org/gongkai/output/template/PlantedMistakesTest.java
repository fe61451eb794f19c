package org.gongkai.output.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.formula.ConditionalFormattingEvaluator;
import org.apache.poi.ss.formula.EvaluationConditionalFormatRule;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.LibreOffice;
import org.gongkai.extract.Extractor;
import org.gongkai.form.Forms;
import org.gongkai.model.CellKey;
import org.gongkai.model.Loading;
import org.gongkai.model.figure.Quantity;
import org.gongkai.reader.ReadResult;
import org.gongkai.reader.Readers;
import org.gongkai.sample.SampleFile;
import org.gongkai.sample.district.DistrictPlan;
import org.gongkai.sample.district.SampleDistrict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office program calculates the workbook: what is wrong turns red, and nothing else does. */
class PlantedMistakesTest {

  private static final int YEAR = 2023;
  private static final String AGENCY = "YX0003";
  private static final List<String> APPLICANTS =
      List.of(
          "natural_person",
          "org.business",
          "org.research",
          "org.public_welfare",
          "org.legal_service",
          "org.other");

  private final Forms forms = Forms.national();
  private final SampleDistrict district = new DistrictPlan(7, 3, YEAR - 1, YEAR).plain().build();
  private final Map<CellKey, Quantity> figures = figures(YEAR);
  private final Path folder;

  PlantedMistakesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void twentyMistakesTurnRedAndAmberAndACleanWorkbookStaysPlain() throws Exception {
    Map<CellKey, Quantity> mistakes = mistakes();
    assertThat(mistakes).hasSize(20);
    Path clean = save("clean.xlsx", filled());
    FilledBook faulty = filled();
    mistakes.forEach(faulty::type);
    CellKey continued = new CellKey("active_disclosure", "normative_documents", "in_force");
    faulty.type(continued, plus(continued, 50));
    FilledBook fresh = new FilledBook(forms, YEAR, filler());

    Path saved =
        new LibreOffice(folder)
            .convert(
                "xlsx", List.of(clean, save("faulty.xlsx", faulty), save("fresh.xlsx", fresh)));

    assertThat(told(saved.resolve("clean.xlsx"))).isEmpty();
    assertThat(coloured(saved.resolve("clean.xlsx"))).isEmpty();
    Set<String> expected = new LinkedHashSet<>();
    mistakes.keySet().forEach(cell -> expected.add(faulty.name(cell)));
    assertThat(coloured(saved.resolve("faulty.xlsx")))
        .containsAll(expected.stream().map(name -> FillStyles.RED + " " + name).toList())
        .contains(FillStyles.AMBER + " " + faulty.name(continued));
    assertThat(told(saved.resolve("faulty.xlsx"))).hasSizeGreaterThanOrEqualTo(20);
    assertUntouchedCellsAreCounted(saved.resolve("fresh.xlsx"));
    assertReadWhole(saved.resolve("clean.xlsx"));
  }

  /** Each breaks equations or rules of its own. */
  private Map<CellKey, Quantity> mistakes() {
    Map<CellKey, Quantity> mistakes = new LinkedHashMap<>();
    for (String applicant : APPLICANTS) {
      CellKey cell = new CellKey("requests", "carried_out", applicant);
      mistakes.put(cell, plus(cell, 3));
      CellKey total = new CellKey("requests", "result.total", applicant);
      mistakes.put(total, plus(total, 1));
    }
    for (String line : List.of("received_new", "result.granted", "result.partial")) {
      CellKey total = new CellKey("requests", line, "total");
      mistakes.put(total, plus(total, 10));
    }
    for (String line : List.of("review", "litigation_direct", "litigation_after_review")) {
      CellKey total = new CellKey("review_litigation", line, "total");
      mistakes.put(total, plus(total, 2));
    }
    mistakes.put(
        new CellKey("active_disclosure", "licensing", "decisions"), Quantity.unreadable("约5件"));
    mistakes.put(
        new CellKey("active_disclosure", "coercion", "decisions"),
        Quantity.number(BigDecimal.valueOf(-1), "-1"));
    return mistakes;
  }

  private Quantity plus(CellKey cell, int more) {
    BigDecimal sum =
        figures.getOrDefault(cell, Quantity.number(0)).getNumber().add(BigDecimal.valueOf(more));
    return Quantity.number(sum, sum.toPlainString());
  }

  /** What the sheets of tables say, but for how much is left to do and last year's figures. */
  private static List<String> told(Path file) throws IOException {
    List<String> told = new ArrayList<>();
    try (XSSFWorkbook book = open(file)) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (sheet.isColumnHidden(cell.getColumnIndex())
                && cell.getColumnIndex() == 26
                && !cell.getStringCellValue().isEmpty()) {
              told.add(cell.getStringCellValue());
            }
          }
        }
      }
    }
    return told;
  }

  /** Colour, sheet and address of each cell that has changed colour and is no longer empty. */
  private static Set<String> coloured(Path file) throws IOException {
    Set<String> coloured = new LinkedHashSet<>();
    try (XSSFWorkbook book = open(file)) {
      ConditionalFormattingEvaluator formats =
          new ConditionalFormattingEvaluator(book, new XSSFFormulaEvaluator(book));
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            colour(formats.getConditionalFormattingForCell(cell))
                .forEach(rgb -> coloured.add(rgb + " " + name(cell)));
          }
        }
      }
    }
    return coloured;
  }

  private static List<String> colour(List<EvaluationConditionalFormatRule> rules) {
    return rules.stream()
        .limit(1)
        .map(rule -> rule.getRule().getPatternFormatting().getFillBackgroundColorColor())
        .map(colour -> ((XSSFColor) colour).getARGBHex().substring(2))
        .toList();
  }

  private static String name(Cell cell) {
    return cell.getSheet().getSheetName() + " " + cell.getAddress().formatAsString();
  }

  private static void assertUntouchedCellsAreCounted(Path fresh) throws IOException {
    try (XSSFWorkbook book = open(fresh)) {
      List<String> values = new ArrayList<>();
      for (Row row : book.getSheetAt(0)) {
        Cell cell = row.getCell(0);
        if (cell != null && cell.getCellType() == CellType.FORMULA) {
          values.add(cell.getStringCellValue());
        }
      }
      assertThat(values)
          .containsExactly(
              "“主动公开政府信息情况”：还有10格未填，0处待改。",
              "“收到和处理政府信息公开申请情况”：还有144格未填，0处待改。",
              "“政府信息公开行政复议、行政诉讼情况”：还有12格未填，0处待改。");
    }
  }

  private void assertReadWhole(Path file) throws IOException {
    ReadResult.Read read = (ReadResult.Read) new Readers().read("1.xlsx", Files.readAllBytes(file));
    Loading loading =
        new Extractor(forms, district.roster(), YEAR + 1)
            .extract(read.document(), "reports/1.xlsx");
    assertThat(loading).isInstanceOf(Loading.Loaded.class);
    ((Loading.Loaded) loading)
        .report()
        .facts()
        .forEach(
            fact ->
                assertThat(fact.quantity().getNumber())
                    .as(fact.cell().toString())
                    .isEqualByComparingTo(
                        figures.getOrDefault(fact.cell(), Quantity.absent()).getNumber()));
  }

  private static XSSFWorkbook open(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  private FilledBook filled() throws IOException {
    return new FilledBook(forms, YEAR, filler()).typeAll(figures);
  }

  private Filler filler() {
    Map<CellKey, BigDecimal> before = new HashMap<>();
    figures(YEAR - 1)
        .forEach((cell, figure) -> figure.number().ifPresent(n -> before.put(cell, n)));
    return new Filler(AGENCY, district.roster().get(AGENCY).name(), before);
  }

  private Map<CellKey, Quantity> figures(int year) {
    return district.files().stream()
        .filter(file -> file.year() == year && file.agencyCode().equals(AGENCY))
        .findFirst()
        .map(SampleFile::expected)
        .orElseThrow();
  }

  private Path save(String name, FilledBook book) throws IOException {
    Path kept = Path.of(System.getProperty("keep", folder.toString())).resolve(name);
    return Files.write(kept, book.bytes());
  }
}
