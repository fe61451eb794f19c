package org.gongkai.job.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.check.Explanations;
import org.gongkai.form.Forms;
import org.gongkai.model.Agency;
import org.gongkai.model.Answer;
import org.gongkai.model.Answers;
import org.gongkai.model.Cause;
import org.gongkai.model.Cause.Origin;
import org.gongkai.model.CellKey;
import org.gongkai.model.Coverage;
import org.gongkai.model.Decision;
import org.gongkai.model.Finding;
import org.gongkai.model.ItemCode;
import org.gongkai.model.Receipt;
import org.gongkai.model.Role;
import org.gongkai.model.Severity;
import org.gongkai.model.Slip;
import org.gongkai.model.Slip.Ask;
import org.gongkai.model.Slip.Verdict;
import org.gongkai.model.SlipNumber;
import org.gongkai.model.wording.Language;
import org.jspecify.annotations.Nullable;
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
    return finding(check, severity, origin, section, 2024);
  }

  private static Finding finding(
      String check, Severity severity, Origin origin, String section, @Nullable Integer year) {
    CellKey cell = section.isEmpty() ? Finding.NO_CELL : new CellKey(section, "", "");
    return new Finding(
        check,
        severity,
        "某区",
        "A",
        year,
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
    return slip(coverage, Answers.NONE, findings);
  }

  private static Slip slip(Coverage coverage, Answers answers, Finding... findings) {
    Explanations explanations = new Explanations(Forms.national(), Language.ZH);
    return new Slips(explanations, List.of(findings), answers).of(coverage);
  }

  private static Answers answer(Finding finding, String place, String text) {
    return new Answers(
        List.of(
            new Answer(
                ItemCode.of(finding),
                Optional.of(new SlipNumber("A", 2024)),
                text,
                new Answer.Item("error", place, "如此。", "", ""),
                "answers/a.docx")));
  }

  private static List<Slip.Status> settled(Slip slip) {
    return slip.settled().stream().map(Slip.Settled::status).toList();
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

  @Test
  void inAFileWithoutUseNothingIsToBeVerifiedOrCorrected() {
    Slip slip =
        slip(
            Coverage.Status.REJECTED,
            finding("STR-21", Severity.WARNING, Origin.REPORT, ""),
            finding("TIM-01", Severity.ERROR, Origin.REPORT, ""));

    assertThat(asks(slip)).containsOnly(Ask.RESEND).hasSize(2);
    assertThat(slip.verdict()).isEqualTo(Verdict.RESUBMIT);
  }

  /** Else nobody tells it what to mend. */
  @Test
  void whyTheYearOfARefusedFileCannotBeToldStandsOnItsSlip() {
    Finding undated = finding("READ-03", Severity.WARNING, Origin.UNCLEAR, "", null);

    assertThat(slip(Coverage.Status.REJECTED, undated).lines())
        .extracting(Slip.Line::finding, Slip.Line::ask)
        .containsExactly(tuple(undated, Ask.RESEND));
    assertThat(slip(Coverage.Status.MISSING, undated).lines()).isEmpty();
  }

  @Test
  void anAnswerStandsBesideItsItemAndDecidesNothing() {
    Slip slip = slip(received().coverage(), answer(WRONG, "表三", "数据属实。"), WRONG, DOUBTFUL);

    assertThat(slip.lines())
        .extracting(Slip.Line::status)
        .containsExactly(Slip.Status.ANSWERED, Slip.Status.OPEN);
    assertThat(slip.lines().get(0).answer()).isEqualTo("数据属实。");
    assertThat(slip.verdict()).isEqualTo(Verdict.REVISE);
    assertThat(slip.settled()).isEmpty();
  }

  @Test
  void anItemThatTheReportDoesNotShowAnyMoreIsMended() {
    Slip slip = slip(received().coverage(), answer(WRONG, "表三", ""), DOUBTFUL);

    assertThat(settled(slip)).containsExactly(Slip.Status.MENDED);
    assertThat(slip.lines()).hasSize(1);
  }

  @Test
  void anItemThatHasBecomeANoteIsMended() {
    Finding asked = finding("STR-21", Severity.WARNING, Origin.REPORT, "");
    Finding noted = finding("STR-21", Severity.INFO, Origin.REPORT, "");
    Answers answers = answer(asked, "报告", "已重报");

    assertThat(settled(slip(received().coverage(), answers, noted)))
        .containsExactly(Slip.Status.MENDED);
    assertThat(slip(received().coverage(), answers, asked).settled()).isEmpty();
  }

  @Test
  void anItemThatTheOfficeDecidedIsClosed() {
    Finding decided = WRONG.decided(new Decision(Decision.Kind.EXPLAINED, ""));

    assertThat(settled(slip(received().coverage(), answer(WRONG, "表三", "属实"), decided)))
        .containsExactly(Slip.Status.CLOSED);
  }

  /**
   * Another wrong figure in the same place is another finding, but the item is not mended by it.
   */
  @Test
  void aFigureThatWasChangedAndIsStillWrongMendsNothing() {
    Finding before = finding("SUM-02", Severity.ERROR, Origin.REPORT, "review_litigation");
    String place = received(WRONG).lines().get(0).place();

    assertThat(slip(received().coverage(), answer(before, place, "已改"), WRONG).settled()).isEmpty();
    assertThat(slip(received().coverage(), answer(before, "", "已改"), WRONG).settled()).isEmpty();
  }

  @Test
  void aTableThatIsWrongAsAWholeOrWasNotReadMendsNothing() {
    Finding absent = finding("STR-09", Severity.ERROR, Origin.REPORT, "requests");
    Answers answers = answer(WRONG, "表三“（七）总计”行“自然人”列", "已改");

    assertThat(slip(received().coverage(), answers, absent).settled()).isEmpty();
    assertThat(slip(received().coverage(), answers, UNREAD).settled()).isEmpty();
    assertThat(settled(slip(received().coverage(), answers, NOTE)))
        .containsExactly(Slip.Status.MENDED);
  }

  @Test
  void aReportThatWentMissingMendsNothing() {
    for (Coverage.Status status : List.of(Coverage.Status.MISSING, Coverage.Status.REJECTED)) {
      assertThat(slip(slip(status).coverage(), answer(WRONG, "表三", "已改")).settled()).isEmpty();
    }
  }

  @Test
  void anAnswerAboutAnotherYearIsNoneOfThis() {
    Answer other = answer(WRONG, "表三", "已改").all().get(0);
    Answers answers =
        new Answers(
            List.of(
                new Answer(
                    other.code(),
                    Optional.of(new SlipNumber("A", 2023)),
                    other.text(),
                    other.item(),
                    other.source())));

    assertThat(slip(received().coverage(), answers).settled()).isEmpty();
  }
}
