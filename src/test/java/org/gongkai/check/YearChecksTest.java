package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.check.ReportFixture.report;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.model.Agency;
import org.gongkai.model.Finding;
import org.gongkai.model.Report;
import org.junit.jupiter.api.Test;

class YearChecksTest {

  private static final String DISCLOSURE = "active_disclosure";

  private static List<Finding> review(ReportFixture last, ReportFixture now) {
    return Desk.review(Desk.BUREAU, last.build(), now.build());
  }

  /** A report that left requests for next year. */
  private static ReportFixture leaving(int year, int requests) {
    return report(year).persons("received_new", requests).persons("carried_out", requests);
  }

  /** A report that took over requests and dealt with them. */
  private static ReportFixture taking(int year, int requests) {
    return report(year)
        .persons("carried_in", requests)
        .persons("result.granted", requests)
        .persons("result.total", requests);
  }

  @Test
  void requestsTakenOverAreThoseLeftLastYear() {
    assertThat(Desk.of("CON-01", review(leaving(2023, 121), taking(2024, 121)))).isEmpty();

    Finding finding =
        Desk.of("CON-01", review(leaving(2023, 103), taking(2024, 0))).findFirst().orElseThrow();
    assertThat(finding.message()).isEqualTo("表三“二、上年结转”填报0件，上一年度年报“四、结转下年度继续办理”为103件，两者不一致。");
    assertThat(finding.year()).isEqualTo(2024);
    assertThat(finding.difference()).isEqualTo("103");
  }

  @Test
  void aWrongTotalSilencesItsColumns() {
    List<Finding> findings = review(leaving(2023, 3), taking(2024, 4));

    assertThat(findings).extracting(Finding::check).containsExactly("CON-01");
  }

  @Test
  void applicantsThatChangedColumnAreFoundWhereTheTotalIsRight() {
    ReportFixture shifted = taking(2024, 3).cells("requests", "carried_in", "natural_person", 2, 1);

    assertThat(Desk.of("CON-02", review(leaving(2023, 3), shifted)))
        .extracting(Finding::message)
        .containsExactly(
            "表三“自然人”列：“二、上年结转”填报2件，上一年度年报“四、结转下年度继续办理”为3件，请核实。",
            "表三“商业企业”列：“二、上年结转”填报1件，上一年度年报“四、结转下年度继续办理”为0件，请核实。");
    assertThat(Desk.of("CON-02", review(leaving(2023, 3), taking(2024, 3)))).isEmpty();
  }

  @Test
  void documentsInForceContinueFromLastYear() {
    ReportFixture last = report(2023).cells(DISCLOSURE, "normative_documents", "issued", 0, 0, 470);

    assertThat(
            Desk.of(
                "CON-03",
                review(
                    last,
                    report(2024).cells(DISCLOSURE, "normative_documents", "issued", 62, 33, 440))))
        .extracting(Finding::message)
        .containsExactly("表二“行政规范性文件”现行有效件数：上年470+本年制发62-本年废止33=499，填报440，请核实或说明原因。");
    assertThat(
            Desk.of(
                "CON-03",
                review(
                    last,
                    report(2024).cells(DISCLOSURE, "normative_documents", "issued", 62, 33, 499))))
        .isEmpty();
  }

  @Test
  void documentsOpenToThePublicIn2020AreNoStockFor2021() {
    ReportFixture last = report(2020).cells(DISCLOSURE, "normative_documents", "made", 1, 1, 90);
    ReportFixture now = report(2021).cells(DISCLOSURE, "normative_documents", "issued", 5, 0, 30);

    assertThat(Desk.of("CON-03", review(last, now))).isEmpty();
  }

  @Test
  void itemsOf2020AreThoseOf2019WithTheirChange() {
    ReportFixture last =
        report(2019).cells(DISCLOSURE, "licensing", "items_previous_year", 396, -18);
    ReportFixture right = report(2020).cells(DISCLOSURE, "licensing", "items_previous_year", 378);
    ReportFixture wrong = report(2020).cells(DISCLOSURE, "licensing", "items_previous_year", 396);

    assertThat(Desk.of("CON-04", review(last, right))).isEmpty();
    assertThat(Desk.of("CON-04", review(last, wrong)))
        .extracting(Finding::message)
        .containsExactly("表二“行政许可”上一年项目数量：上年报告396，本年增/减-18，应为378，填报396，请核实或说明原因。");
  }

  @Test
  void aGapBetweenTheYearsIsNotedOnceAndNothingIsJudged() {
    List<Finding> findings =
        Desk.review(Desk.BUREAU, leaving(2022, 3).build(), taking(2024, 4).build());

    assertThat(findings).extracting(Finding::check).containsExactly("CON-09");
    assertThat(findings.get(0).message()).isEqualTo("缺少2023年政府信息公开工作年度报告，无法核对年度间数据。");
  }

  @Test
  void nothingIsMissingBeforeTheFirstReport() {
    assertThat(Desk.review(Desk.BUREAU, taking(2024, 4).build())).isEmpty();
    assertThat(Desk.review(Desk.BUREAU, report(2019).build(), report(2020).build())).isEmpty();
  }

  @Test
  void aSuccessorTakesOverThePredecessorsBooks() {
    Report ended = leaving(2022, 7).build("B1");

    assertThat(withPredecessor(Desk.SUCCESSOR, ended, taking(2023, 7).build("B2"))).isEmpty();
    assertThat(withPredecessor(Desk.SUCCESSOR, ended, taking(2023, 5).build("B2")))
        .extracting(Finding::check)
        .containsExactly("CON-01");
    Report older = leaving(2021, 7).build("B1");
    assertThat(withPredecessor(Desk.SUCCESSOR, older, taking(2023, 7).build("B2")))
        .extracting(Finding::check)
        .containsExactly("CON-09");
  }

  @Test
  void anHeirWithBooksOfItsOwnAddsThoseOfThePredecessorThatEnded() {
    Report ended = leaving(2022, 7).build("B1");
    Report own = leaving(2022, 2).build("B3");

    assertThat(withPredecessor(Desk.HEIR, ended, own, taking(2023, 9).build("B3")))
        .extracting(Finding::check)
        .doesNotContain("CON-01", "CON-02");
    assertThat(withPredecessor(Desk.HEIR, ended, own, taking(2023, 2).build("B3")))
        .extracting(Finding::check)
        .contains("CON-01");
    assertThat(
            Desk.checks()
                .reviewAgency(
                    Desk.HEIR,
                    Desk.years(own, taking(2023, 2).build("B3")),
                    Map.of("B1", new TreeMap<>())))
        .extracting(Finding::check)
        .containsExactly("CON-09");
  }

  @Test
  void whatSeveralMergedIntoTakesOverTheBooksOfAll() {
    Report one = leaving(2022, 7).build("B1");
    Report other = leaving(2022, 3).build("B4");

    assertThat(merged(10, Map.of("B1", Desk.years(one), "B4", Desk.years(other)))).isEmpty();
    assertThat(merged(7, Map.of("B1", Desk.years(one), "B4", Desk.years(other))))
        .containsExactly("CON-01");
    assertThat(merged(7, Map.of("B1", Desk.years(one), "B4", new TreeMap<>())))
        .as("the books of one are missing")
        .containsExactly("CON-09");
  }

  private static List<String> merged(int taken, Map<String, SortedMap<Integer, Report>> books) {
    Report report = taking(2023, taken).build("B5");
    return Desk.checks().reviewAgency(Desk.MERGED, Desk.years(report), books).stream()
        .map(Finding::check)
        .toList();
  }

  private static List<Finding> withPredecessor(Agency agency, Report ended, Report... own) {
    return Desk.checks().reviewAgency(agency, Desk.years(own), Map.of("B1", Desk.years(ended)));
  }
}
