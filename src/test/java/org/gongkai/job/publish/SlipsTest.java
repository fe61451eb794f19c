package org.gongkai.job.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.check.Explanations;
import org.gongkai.form.Forms;
import org.gongkai.model.Agency;
import org.gongkai.model.Cause;
import org.gongkai.model.Cause.Origin;
import org.gongkai.model.CellKey;
import org.gongkai.model.Coverage;
import org.gongkai.model.Decision;
import org.gongkai.model.Finding;
import org.gongkai.model.Language;
import org.gongkai.model.Receipt;
import org.gongkai.model.Role;
import org.gongkai.model.Severity;
import org.gongkai.model.Slip;
import org.gongkai.model.Slip.Ask;
import org.gongkai.model.Slip.Verdict;
import org.junit.jupiter.api.Test;

/** What an agency is told, and what is no business of its. */
class SlipsTest {

  private static final Finding WRONG = finding("SUM-02", Severity.ERROR, Origin.REPORT, "requests");
  private static final Finding DOUBTFUL =
      finding("TXT-01", Severity.WARNING, Origin.UNCLEAR, "requests");
  private static final Finding NOTE = finding("TXT-14", Severity.INFO, Origin.REPORT, "");
  private static final Finding UNREAD =
      finding("READ-01", Severity.WARNING, Origin.READING, "review_litigation");
  private static final Finding MISREAD =
      finding("SUM-01", Severity.ERROR, Origin.READING, "requests");

  private static Finding finding(String check, Severity severity, Origin origin, String section) {
    CellKey cell = section.isEmpty() ? Finding.NO_CELL : new CellKey(section, "", "");
    return new Finding(
        check,
        severity,
        "某区",
        "A",
        2024,
        cell,
        "4311",
        "",
        "",
        "如此。",
        "",
        "reports/a.html",
        "",
        "",
        "",
        new Cause(origin, ""),
        null);
  }

  private static Slip slip(Coverage.Status status, Finding... findings) {
    Agency agency =
        new Agency("A", "甲局", "某区", "", List.of(), null, null, Role.MEMBER, null, null, null);
    LocalDate due = LocalDate.of(2025, 1, 31);
    Coverage coverage =
        new Coverage(agency, 2024, status, "reports/a.html", 0, 0, due, Receipt.UNKNOWN);
    Explanations explanations = new Explanations(Forms.national(), Language.ZH);
    return new Slips(explanations, List.of(findings)).of(coverage);
  }

  private static Slip received(Finding... findings) {
    return slip(Coverage.Status.RECEIVED, findings);
  }

  private static Stream<Ask> asks(Slip slip) {
    return slip.lines().stream().map(Slip.Line::ask);
  }

  @Test
  void theGravestThingAskedForIsTheConclusion() {
    assertThat(received(NOTE).verdict()).isEqualTo(Verdict.PASSED);
    assertThat(received(UNREAD).verdict()).isEqualTo(Verdict.UNREADABLE);
    assertThat(received(DOUBTFUL, UNREAD).verdict()).isEqualTo(Verdict.VERIFY);
    assertThat(received(UNREAD, DOUBTFUL, WRONG).verdict()).isEqualTo(Verdict.REVISE);
  }

  @Test
  void whatMayHaveBeenMisreadIsOneLineThatAsksForAnotherFile() {
    Slip slip = received(MISREAD, DOUBTFUL, UNREAD, UNREAD);

    assertThat(asks(slip)).containsExactly(Ask.VERIFY, Ask.RESEND);
    Slip.Line line = slip.lines().get(1);
    assertThat(line.place()).isEqualTo("表三、表四");
    assertThat(line.message()).contains("未计入汇总", "：表四，所印为“4311”。");
    assertThat(line.demand()).contains("网页文件", "Word文件");
    assertThat(line.printed()).isEmpty();
  }

  @Test
  void whatTheOfficeHasDecidedIsAskedForNoMore() {
    Decision accepted = new Decision(Decision.Kind.ACCEPTED, "");

    assertThat(received(UNREAD.decided(accepted), WRONG.decided(accepted)).lines()).isEmpty();
  }

  @Test
  void whoseReportDidNotComeIsNotAskedForABetterFile() {
    assertThat(slip(Coverage.Status.MISSING, UNREAD).lines()).isEmpty();
    assertThat(slip(Coverage.Status.REJECTED, MISREAD, WRONG).verdict())
        .isEqualTo(Verdict.RESUBMIT);
  }
}
