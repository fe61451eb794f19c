package org.gongkai.output.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.gongkai.extract.Extractor;
import org.gongkai.form.Forms;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.model.Loading;
import org.gongkai.model.Narrative;
import org.gongkai.model.Observation;
import org.gongkai.model.Observation.Kind;
import org.gongkai.model.Report;
import org.gongkai.model.ReportKey;
import org.gongkai.model.figure.Quantity;
import org.gongkai.model.figure.Quantity.State;
import org.gongkai.reader.ReadResult;
import org.gongkai.reader.Readers;
import org.gongkai.sample.SampleFile;
import org.gongkai.sample.district.DistrictPlan;
import org.gongkai.sample.district.SampleDistrict;
import org.junit.jupiter.api.Test;

/** What is typed into the workbook comes back cell by cell, whatever happens to the file. */
class FillInBookTest {

  private static final int YEAR = 2023;
  private static final SampleDistrict DISTRICT =
      new DistrictPlan(7, 4, YEAR - 1, YEAR).plain().build();

  private final Forms forms = Forms.national();

  @Test
  void everyFigureComesBackWithAgencyAndYear() throws IOException {
    for (SampleFile file : DISTRICT.files()) {
      if (file.year() == YEAR) {
        Report report = read(filled(file).saved());
        assertThat(report.key()).isEqualTo(new ReportKey(file.agencyCode(), YEAR));
        assertThat(mistakes(file.expected(), report)).as(file.toString()).isEmpty();
      }
    }
  }

  @Test
  void everyStateComesBackAndNothingTypedIsLost() throws IOException {
    SampleFile file = file("YX0003");
    Map<CellKey, Quantity> typed = new TreeMap<>(file.expected());
    List<CellKey> open = typed.keySet().stream().filter(cell -> !isSum(cell)).toList();
    typed.put(open.get(3), Quantity.blank(""));
    typed.put(open.get(40), Quantity.notApplicable("/"));
    typed.put(open.get(90), Quantity.unreadable("约3件或4件"));

    Report report = read(filled(file).typeAll(typed).saved());

    List<CellKey> touched = List.of(open.get(3), open.get(40), open.get(90));
    assertThat(states(report, touched))
        .containsExactly(State.BLANK, State.NOT_APPLICABLE, State.UNREADABLE);
  }

  @Test
  void everyOpenCellComesBackInItsState() throws IOException {
    SampleFile file = file("YX0003");
    for (int seed = 0; seed < 5; seed++) {
      Map<CellKey, Quantity> typed = typed(file, new Random(seed));

      Report report = read(new FilledBook(forms, YEAR, filler(file)).typeAll(typed).saved());

      assertThat(report.facts()).hasSize(200);
      for (Fact fact : report.facts()) {
        Quantity expected = typed.getOrDefault(fact.cell(), fact.quantity());
        assertThat(mistakes(Map.of(fact.cell(), expected), report)).isEmpty();
        assertThat(fact.quantity().state()).as(fact.toString()).isNotEqualTo(State.UNREADABLE);
      }
    }
  }

  private static Map<CellKey, Quantity> typed(SampleFile file, Random random) {
    List<Quantity> states =
        List.of(
            Quantity.number(7),
            Quantity.number(0),
            Quantity.blank(""),
            Quantity.notApplicable("/"));
    Map<CellKey, Quantity> typed = new TreeMap<>();
    for (CellKey cell : file.expected().keySet()) {
      if (!isSum(cell)) {
        typed.put(cell, states.get(random.nextInt(states.size())));
      }
    }
    return typed;
  }

  @Test
  void nothingIsZeroBeforeSomebodyTypesIt() throws IOException {
    SampleFile file = file("YX0003");
    CellKey only = new CellKey("requests", "received_new", "natural_person");

    Report report =
        read(
            new FilledBook(forms, YEAR, filler(file))
                .type(only, Quantity.number(5))
                .type(new CellKey("review_litigation", "review", "upheld"), Quantity.number(1))
                .type(new CellKey("active_disclosure", "fees", "amount"), Quantity.number(1))
                .saved());

    assertThat(report.facts().stream().filter(fact -> fact.quantity().isNumber()))
        .extracting(Fact::cell)
        .containsExactlyInAnyOrder(
            only,
            only.withMeasure("total"),
            new CellKey("review_litigation", "review", "upheld"),
            new CellKey("review_litigation", "review", "total"),
            new CellKey("active_disclosure", "fees", "amount"));
  }

  @Test
  void rowsInsertedSheetsRenamedAndValuesPastedDoNoHarm() throws IOException {
    SampleFile file = file("YX0003");
    FilledBook book = filled(file);
    file.expected().forEach(book::type);
    Report report =
        read(
            book.with(
                    all -> {
                      for (int at = 0; at < all.getNumberOfSheets(); at++) {
                        all.setSheetName(at, "Sheet" + (at + 1));
                      }
                      all.getSheetAt(0).shiftRows(3, all.getSheetAt(0).getLastRowNum(), 2);
                      all.getSheetAt(3).shiftRows(2, all.getSheetAt(3).getLastRowNum(), 1);
                      insertLikeTheRowAbove(all.getSheetAt(3), 14);
                    })
                .bytes());

    assertThat(report.key()).isEqualTo(new ReportKey("YX0003", YEAR));
    assertThat(mistakes(file.expected(), report)).isEmpty();
  }

  /** As office programs do it: with the borders of the row above, and labels that span it grow. */
  private static void insertLikeTheRowAbove(XSSFSheet sheet, int at) {
    List<CellRangeAddress> spans =
        sheet.getMergedRegions().stream()
            .filter(span -> span.getFirstRow() < at && span.getLastRow() >= at)
            .toList();
    for (int region = sheet.getNumMergedRegions() - 1; region >= 0; region--) {
      if (spans.contains(sheet.getMergedRegion(region))) {
        sheet.removeMergedRegion(region);
      }
    }
    sheet.shiftRows(at, sheet.getLastRowNum(), 1);
    XSSFRow row = sheet.createRow(at);
    sheet
        .getRow(at - 1)
        .forEach(cell -> row.createCell(cell.getColumnIndex()).setCellStyle(cell.getCellStyle()));
    spans.forEach(
        span ->
            sheet.addMergedRegion(
                new CellRangeAddress(
                    span.getFirstRow(),
                    span.getLastRow() + 1,
                    span.getFirstColumn(),
                    span.getLastColumn())));
  }

  @Test
  void whoeverTypesItsNameIntoTheWorkbookForAnybodyIsKnownByIt() throws IOException {
    SampleFile file = file("YX0003");
    FilledBook book = new FilledBook(forms, YEAR, Filler.ANYBODY).typeAll(file.expected());

    Report report =
        read(
            book.with(all -> all.getSheetAt(0).getRow(2).getCell(0).setCellValue("云岫区教育局"))
                .saved());

    assertThat(report.key()).isEqualTo(new ReportKey("YX0003", YEAR));
    assertThat(report.observations()).extracting(Observation::kind).isSubsetOf(Kind.DATED);
  }

  @Test
  void aWrittenSectionComesBackUnderItsNumber() throws IOException {
    SampleFile file = file("YX0003");
    String problem = "一是公开不够及时；二是队伍力量不足。";

    Report report = read(filled(file).write("存在的主要问题及改进情况", problem).saved());

    assertThat(report.narratives().stream().filter(text -> text.number() == 5))
        .extracting(Narrative::text)
        .containsExactly(problem);
  }

  @Test
  void whatIsReadBackGivesNoFindingOfItsOwn() throws IOException {
    for (SampleFile file : DISTRICT.files()) {
      if (file.year() == YEAR) {
        assertThat(read(filled(file).saved()).observations())
            .as(file.toString())
            .extracting(Observation::kind)
            .isSubsetOf(Kind.DATED);
      }
    }
  }

  private static boolean isSum(CellKey cell) {
    return cell.measure().equals("total") || cell.category().equals("result.total");
  }

  private static List<State> states(Report report, List<CellKey> cells) {
    return cells.stream()
        .flatMap(cell -> report.facts().stream().filter(fact -> fact.cell().equals(cell)))
        .map(fact -> fact.quantity().state())
        .toList();
  }

  private static SampleFile file(String code) {
    return DISTRICT.files().stream()
        .filter(file -> file.year() == YEAR && file.agencyCode().equals(code))
        .findFirst()
        .orElseThrow();
  }

  FilledBook filled(SampleFile file) throws IOException {
    return new FilledBook(forms, YEAR, filler(file)).typeAll(file.expected());
  }

  private static Filler filler(SampleFile file) {
    Map<CellKey, BigDecimal> before = new HashMap<>();
    DISTRICT.files().stream()
        .filter(each -> each.year() == YEAR - 1 && each.agencyCode().equals(file.agencyCode()))
        .flatMap(each -> each.expected().entrySet().stream())
        .forEach(cell -> cell.getValue().number().ifPresent(n -> before.put(cell.getKey(), n)));
    return new Filler(file.agencyCode(), DISTRICT.roster().get(file.agencyCode()).name(), before);
  }

  private static List<String> mistakes(Map<CellKey, Quantity> expected, Report report) {
    List<String> mistakes = new ArrayList<>();
    Map<CellKey, Quantity> found = new TreeMap<>();
    for (Fact fact : report.facts()) {
      found.put(fact.cell(), fact.quantity());
    }
    expected.forEach(
        (cell, quantity) -> {
          Quantity read = found.getOrDefault(cell, Quantity.absent());
          boolean same =
              read.state() == quantity.state()
                  && (!read.isNumber() || read.getNumber().compareTo(quantity.getNumber()) == 0);
          if (!same) {
            mistakes.add(cell + ": " + read + " instead of " + quantity);
          }
        });
    return mistakes;
  }

  private Report read(byte[] content) {
    ReadResult.Read read = (ReadResult.Read) new Readers().read("1.xlsx", content);
    Loading loading =
        new Extractor(forms, DISTRICT.roster(), YEAR + 1)
            .extract(read.document(), "reports/1.xlsx");
    assertThat(loading).isInstanceOf(Loading.Loaded.class);
    return ((Loading.Loaded) loading).report();
  }
}
