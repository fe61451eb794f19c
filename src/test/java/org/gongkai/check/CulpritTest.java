package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.check.ReportFixture.cell;
import static org.gongkai.check.ReportFixture.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gongkai.check.culprit.Explanation;
import org.gongkai.check.culprit.MistakeKind;
import org.gongkai.check.culprit.ProposedChange;
import org.gongkai.model.CellKey;
import org.gongkai.model.Finding;
import org.gongkai.model.Severity;
import org.gongkai.model.figure.Quantity;
import org.gongkai.model.wording.Language;
import org.junit.jupiter.api.Test;

class CulpritTest {

  /** A report whose sums hold, with figures of different sizes. */
  private static ReportFixture bureau() {
    return report(2022)
        .cells("requests", "received_new", "natural_person", 90, 17, 0, 0, 3, 0, 110)
        .cells("requests", "carried_in", "natural_person", 8, 0, 0, 0, 0, 0, 8)
        .cells("requests", "result.granted", "natural_person", 37, 12, 0, 0, 3, 0, 52)
        .cells("requests", "result.partial", "natural_person", 6, 0, 0, 0, 0, 0, 6)
        .cells("requests", "result.denied.law_prohibited", "natural_person", 4, 0, 0, 0, 0, 0, 4)
        .cells(
            "requests", "result.denied.third_party_rights", "natural_person", 9, 1, 0, 0, 0, 0, 10)
        .cells("requests", "result.unavailable.not_held", "natural_person", 31, 4, 0, 0, 0, 0, 35)
        .cells("requests", "result.total", "natural_person", 87, 17, 0, 0, 3, 0, 107)
        .cells("requests", "carried_out", "natural_person", 11, 0, 0, 0, 0, 0, 11);
  }

  private static ReportFixture line(String category, Object... figures) {
    return bureau().cells("requests", category, "natural_person", figures);
  }

  @Test
  void besideAPrintedFractionAWholeCountIsProposedAsOne() {
    BigDecimal printed = new BigDecimal("1.5");
    CellKey cell = new CellKey("requests", "carried_in", "total");

    assertThat(new ProposedChange(cell, printed, printed.subtract(printed)).proposed())
        .isEqualTo(BigDecimal.ZERO);
  }

  @Test
  void aReportWhoseSumsHoldHasNoCulprit() {
    assertThat(Desk.review(bureau())).isEmpty();
  }

  @Test
  void aSingleCellIsNamedWithItsProof() {
    List<Finding> findings = Desk.review(line("result.granted", 73, 12, 0, 0, 3, 0, 52));

    assertThat(findings).extracting(Finding::check).containsExactly("SUM-01", "SUM-02", "SUM-04");
    Finding culprit = findings.get(2);
    assertThat(culprit.message())
        .isEqualTo(
            "表三有2处勾稽不平（“（一）予以公开”行、“自然人”列），"
                + "若“（一）予以公开”行“自然人”列由73改为37（疑似数字颠倒），"
                + "则上述各处全部平衡，其他勾稽关系不受影响，请核对。");
    assertThat(culprit.severity()).isEqualTo(Severity.INFO);
    assertThat(culprit.cell()).isEqualTo(cell("requests/result.granted/natural_person"));
    assertThat(List.of(culprit.printed(), culprit.computed(), culprit.difference()))
        .containsExactly("73", "37", "-36");
    assertThat(culprit.evidence()).contains("73", "SUM-01“（一）予以公开”行现相差36", "SUM-02“自然人”列现相差36");
    assertThat(findings.get(0).suggestion()).isEqualTo("若“（一）予以公开”行“自然人”列由73改为37，则相关勾稽关系全部平衡。");
  }

  @Test
  void itReadsInEnglish() {
    List<Finding> findings =
        Desk.checks(Language.EN)
            .reviewAgency(
                Desk.BUREAU,
                Desk.years(line("carried_out", 11, 0, 0, 0, 0, 0, 111).build()),
                Map.of());

    assertThat(Desk.of("SUM-04", findings).findFirst().orElseThrow().message())
        .isEqualTo(
            "Table 3 fails 2 sums (line “四、结转下年度继续办理”, column “总计”); if line"
                + " “四、结转下年度继续办理”, column “总计” were 11 instead of 111 (a digit may be typed"
                + " twice, or one of a pair lost), all of them would hold and no other would be"
                + " disturbed.");
  }

  @Test
  void unrelatedMistakesAreNamedOneByOne() {
    ReportFixture faulty = line("result.granted", 37, 12, 0, 0, 8, 0, 52);
    faulty.cells("requests", "received_new", "natural_person", 900);
    faulty.cells("review_litigation", "review", "upheld", 10, 1, 0, 0, 0);

    assertThat(Desk.of("SUM-04", Desk.review(faulty)))
        .extracting(finding -> finding.cell() + " " + finding.computed())
        .containsExactly(
            "requests/received_new/natural_person 90",
            "requests/result.granted/org.legal_service 3",
            "review_litigation/review/total 11");
  }

  @Test
  void twoMistakesInOneColumnAreOneExplanation() {
    ReportFixture faulty = line("result.granted", 40, 12, 0, 0, 3, 0, 52);
    faulty.cells("requests", "result.unavailable.not_held", "natural_person", 38);

    assertOnly(
        faulty,
        MistakeKind.TWO_CELLS,
        "requests/result.granted/natural_person 37",
        "requests/result.unavailable.not_held/natural_person 31");
  }

  @Test
  void whereTwoCellsExplainAsWellNeitherIsNamed() {
    ReportFixture crossed = line("result.granted", 39, 12, 0, 0, 3, 0, 52);
    crossed.cells("requests", "result.denied.third_party_rights", "org.business", 3);
    assertThat(explain(crossed)).isEmpty();

    ReportFixture cases = bureau().cells("review_litigation", "review", "upheld", 3, 1, 0, 0, 5);
    assertThat(explain(cases)).isEmpty();
  }

  @Test
  void inASingleEquationOnlyASlipThatGivesItselfAwayIsNamed() {
    ReportFixture cases = bureau().cells("review_litigation", "review", "upheld", 30, 12, 4, 0, 64);
    assertOnly(cases, MistakeKind.DIGITS_TRANSPOSED, "review_litigation/review/total 46");
  }

  @Test
  void withoutAColumnToTellTheCellOfALineStaysOpen() {
    ReportFixture open = line("result.granted", 37, 12, 0, 0, 3, 0, 59);
    for (String measure : List.of("natural_person", "org.business", "org.legal_service", "total")) {
      open.set(
          cell("requests/result.denied.process_information/" + measure), Quantity.unreadable("?"));
    }
    assertThat(explain(open)).isEmpty();
  }

  @Test
  void figuresInTheWrongPlaceAreRecognised() {
    assertOnly(
        line("result.granted", 12, 37, 0, 0, 3, 0, 52),
        MistakeKind.CELLS_SWAPPED,
        "requests/result.granted/natural_person 37",
        "requests/result.granted/org.business 12");
    assertOnly(
        line("result.unavailable.not_held", 0, 31, 4, 0, 0, 0, 35),
        MistakeKind.SHIFTED,
        "requests/result.unavailable.not_held/natural_person 31",
        "requests/result.unavailable.not_held/org.business 4",
        "requests/result.unavailable.not_held/org.research 0");
    ReportFixture column = line("result.granted", 31, 12, 0, 0, 3, 0, 52);
    assertOnly(
        column.cells("requests", "result.unavailable.not_held", "natural_person", 37),
        MistakeKind.CELLS_SWAPPED,
        "requests/result.granted/natural_person 37",
        "requests/result.unavailable.not_held/natural_person 31");
  }

  @Test
  void neighbouringLinesChangedAboutAreRecognised() {
    ReportFixture faulty = line("carried_in", 37, 12, 0, 0, 3, 0, 52);
    faulty.cells("requests", "result.granted", "natural_person", 8, 0, 0, 0, 0, 0, 8);

    assertThat(explain(faulty))
        .extracting(Explanation::mechanism)
        .containsExactly(MistakeKind.LINES_SWAPPED);
  }

  @Test
  void digitsSplitOrRunTogetherAreRecognised() {
    assertOnly(
        line("result.granted", 37, 1, 2, 0, 0, 3, 0),
        MistakeKind.SPLIT,
        "requests/result.granted/org.business 12",
        "requests/result.granted/org.research 0",
        "requests/result.granted/org.legal_service 3",
        "requests/result.granted/org.other 0",
        "requests/result.granted/total 52");
    assertOnly(
        line("result.unavailable.not_held", 314, 0, 0, 0, 0, 0, 35),
        MistakeKind.GLUED,
        "requests/result.unavailable.not_held/natural_person 31",
        "requests/result.unavailable.not_held/org.business 4");
  }

  @Test
  void requestsCountedWhereTheyDoNotBelongAreRecognised() {
    ReportFixture partial = line("result.unavailable.not_held", 37, 4, 0, 0, 0, 0, 41);
    assertThat(explain(partial))
        .extracting(Explanation::mechanism)
        .containsExactly(MistakeKind.PARTIAL_COUNTED_TWICE);
    assertOnly(
        line("received_new", 98, 17, 0, 0, 3, 0, 118),
        MistakeKind.CARRIED_IN_COUNTED,
        "requests/received_new/natural_person 90",
        "requests/received_new/total 110");
    assertOnly(
        line("result.total", 98, 17, 0, 0, 3, 0, 118),
        MistakeKind.CARRIED_OUT_COUNTED,
        "requests/result.total/natural_person 87",
        "requests/result.total/total 107");
    assertOnly(
        line("result.total", 78, 16, 0, 0, 3, 0, 97),
        MistakeKind.LEFT_OUT,
        "requests/result.total/natural_person 87",
        "requests/result.total/org.business 17",
        "requests/result.total/total 107");
  }

  @Test
  void lastYearsReportSpeaksForWhatWasCarriedIn() {
    ReportFixture last = report(2021).persons("carried_out", 8).persons("received_new", 8);
    ReportFixture faulty = line("carried_in", 9, 0, 0, 0, 0, 0, 9);

    assertThat(explain(faulty)).isEmpty();
    assertThat(Desk.of("SUM-04", Desk.review(Desk.BUREAU, last.build(), faulty.build())))
        .extracting(Finding::printed, Finding::computed)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("9", "8"));
  }

  @Test
  void aStockIsNamedOnlyForATransposedFigure() {
    assertThat(stock(402)).containsExactly("active_disclosure/normative_documents/in_force 420");
    assertThat(stock(455)).isEmpty();
  }

  private static List<String> stock(int inForce) {
    ReportFixture last =
        report(2021).cells("active_disclosure", "normative_documents", "issued", 0, 0, 597);
    ReportFixture now =
        report(2022).cells("active_disclosure", "normative_documents", "issued", 50, 227, inForce);
    return Desk.of("SUM-04", Desk.review(Desk.BUREAU, last.build(), now.build()))
        .map(finding -> finding.cell() + " " + finding.computed())
        .toList();
  }

  private static List<Explanation> explain(ReportFixture report) {
    return CulpritRateTest.explain(report.build());
  }

  private static void assertOnly(ReportFixture report, MistakeKind mechanism, String... changes) {
    List<Explanation> explanations = explain(report);
    assertThat(explanations).extracting(Explanation::mechanism).containsExactly(mechanism);
    assertThat(explanations.get(0).changes())
        .extracting(change -> change.cell() + " " + change.proposed().toPlainString())
        .containsExactly(changes);
  }
}
