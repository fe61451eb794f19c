package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.check.ReportFixture.report;

import java.util.List;
import java.util.Set;
import org.gongkai.model.Agency;
import org.gongkai.model.Cause.Origin;
import org.gongkai.model.Finding;
import org.gongkai.model.Role;
import org.gongkai.model.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureChecksTest {

  private static final String DISCLOSURE = "active_disclosure";

  private static Agency agency(String name, @Nullable Boolean ruleMaking, String... without) {
    return new Agency(
        "A1",
        name,
        "某区",
        "部门",
        List.of(),
        null,
        null,
        Role.MEMBER,
        List.of(),
        ruleMaking,
        null,
        Set.of(without));
  }

  private static ReportFixture fees(int year, String amount) {
    return report(year).cells(DISCLOSURE, "fees", "amount", amount);
  }

  private static List<Finding> of(String check, ReportFixture... reports) {
    return Desk.of(
            check,
            Desk.review(
                Desk.BUREAU,
                java.util.Arrays.stream(reports)
                    .map(ReportFixture::build)
                    .toArray(org.gongkai.model.Report[]::new)))
        .toList();
  }

  @Test
  void aBureauMakesNoRules() {
    ReportFixture rules = report(2023).cells(DISCLOSURE, "government_rules", "issued", 1, 0, 1);
    Finding finding = of("ACT-01", rules).get(0);

    assertThat(finding.message()).isEqualTo("表二“规章”行填报1/0/1，该单位没有规章制定权，应为0。");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.evidence())
        .isEqualTo(
            "表二“规章”行“本年制发件数”列=1（文件中第2个表格 government_rules）；"
                + "表二“规章”行“本年废止件数”列=0（文件中第2个表格 government_rules）；"
                + "表二“规章”行“现行有效件数”列=1（文件中第2个表格 government_rules）");
    assertThat(finding.cause().origin()).isEqualTo(Origin.REPORT);
    assertThat(of("ACT-01", report(2023))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"甲市人民政府,", "甲局,true", "甲自治州人民政府,", "甲市人民政府办公厅,"})
  void whoMayMakeRulesIsLetPass(String name, @Nullable Boolean stated) {
    ReportFixture rules = report(2023).cells(DISCLOSURE, "government_rules", "issued", 1, 0, 1);

    assertThat(Desk.of("ACT-01", Desk.review(agency(name, stated), rules.build()))).isEmpty();
    assertThat(Desk.of("ACT-01", Desk.review(agency(name, false), rules.build()))).hasSize(1);
  }

  @Test
  void documentsInForceAreAtLeastThoseTheYearLeft() {
    assertThat(
            of("ACT-02", report(2023).cells(DISCLOSURE, "normative_documents", "issued", 9, 2, 6)))
        .extracting(Finding::message)
        .containsExactly("表二“行政规范性文件”：现行有效6件，少于本年制发9-本年废止2=7。");
    assertThat(
            of("ACT-02", report(2023).cells(DISCLOSURE, "normative_documents", "issued", 9, 2, 7)))
        .isEmpty();
  }

  @Test
  void decisionsWithoutThePowerAreANote() {
    ReportFixture report = report(2023).cells(DISCLOSURE, "coercion", "decisions", 3);

    assertThat(Desk.of("ACT-03", Desk.review(agency("甲局", null, "coercion"), report.build())))
        .extracting(Finding::severity, Finding::message)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Severity.INFO, "表二“行政强制”填报3件，名录注明该单位没有此项权力，请核实。"));
    assertThat(Desk.of("ACT-03", Desk.review(agency("甲局", null), report.build()))).isEmpty();
  }

  @Test
  void feesThatJumpLookLikeYuan() {
    assertThat(of("ACT-05", fees(2022, "12.5"), fees(2023, "125000")))
        .extracting(Finding::message)
        .containsExactly("表二“行政事业性收费”填报125000万元，上年为12.5万元，疑似以元填报。");
    assertThat(of("ACT-05", fees(2022, "12.5"), fees(2023, "6249"))).isEmpty();
  }

  @Test
  void feesThatNoBureauTakesLookLikeYuanWithoutAnyOtherYear() {
    assertThat(of("ACT-05", fees(2023, "100000"))).hasSize(1);
    assertThat(of("ACT-05", fees(2023, "99999"))).isEmpty();
  }

  @Test
  void feesThatVanishMayBeInAnotherUnit() {
    assertThat(of("ACT-06", fees(2022, "7545"), fees(2023, "0.7"))).hasSize(1);
    assertThat(of("ACT-06", fees(2022, "7545"), fees(2023, "0"))).isEmpty();
    assertThat(of("ACT-06", fees(2022, "7545"), fees(2023, "16"))).isEmpty();
  }

  @Test
  void figuresOfTheOlderFormFit() {
    assertThat(of("ACT-07", report(2020).cells(DISCLOSURE, "government_rules", "made", 1, 5, 4)))
        .extracting(Finding::message)
        .containsExactly("表二“规章”：本年新公开5件，多于对外公开总数量4件。");
    assertThat(
            of("ACT-07", report(2020).cells(DISCLOSURE, "penalties", "items_previous_year", 4, -5)))
        .hasSize(1);
    assertThat(
            of("ACT-07", report(2020).cells(DISCLOSURE, "penalties", "items_previous_year", 5, -5)))
        .isEmpty();
  }
}
