package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.form.Forms;
import org.gongkai.model.Cause.Origin;
import org.gongkai.model.Coverage;
import org.gongkai.model.Finding;
import org.gongkai.model.Loading;
import org.gongkai.model.Observation;
import org.gongkai.model.Precedence;
import org.gongkai.model.Receipt;
import org.gongkai.model.Rejection;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.model.RivalFile;
import org.gongkai.model.Severity;
import org.gongkai.model.Slip;
import org.gongkai.model.SourceFile;
import org.gongkai.model.wording.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FileChecksTest {

  private static List<Finding> review(
      String source,
      Reason reason,
      @Nullable String agency,
      @Nullable Integer year,
      Observation... seen) {
    return Desk.checks()
        .reviewRejected(
            source,
            new Loading.Rejected("html", new Rejection(reason, "细节"), agency, year, List.of(seen)),
            Optional.empty());
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void noRejectedFileGoesWithoutAFinding(Reason reason) {
    List<Finding> findings = review("reports/x.html", reason, "A1", 2023);

    assertThat(findings).isNotEmpty();
    assertThat(findings)
        .allSatisfy(
            finding -> {
              assertThat(finding.suggestion()).isNotEmpty();
              assertThat(finding.source()).isEqualTo("reports/x.html");
              assertThat(finding.agencyCode()).isEqualTo("A1");
              assertThat(finding.district()).isEqualTo("某区");
              assertThat(finding.year()).isEqualTo(2023);
            });
  }

  /** A correction that cannot be read is missed, whatever stands. */
  @ParameterizedTest
  @CsvSource({
    "年报.docx, 年报（补）.html, INFO",
    "年报.docx, 年报（更正）.html, INFO",
    "年报（更正）.docx, 年报.html, WARNING"
  })
  void aFileWithoutUseIsOnlyNotedOnceAGoodOneStands(
      String source, String standing, Severity severity) {
    Loading.Rejected empty =
        new Loading.Rejected("docx", new Rejection(Reason.EMPTY_FILE, ""), "A1", 2023, List.of());

    assertThat(Desk.checks().reviewRejected(source, empty, Optional.of(standing)))
        .extracting(Finding::check, Finding::severity)
        .containsExactly(tuple("STR-21", severity));
  }

  /** An agency can hand in another file, but not open the office's folder. */
  @ParameterizedTest
  @CsvSource({
    "SCANNED, UNCLEAR",
    "UNSUPPORTED_FORMAT, UNCLEAR",
    "EMPTY_FILE, REPORT",
    "NO_PERMISSION, READING"
  })
  void whoHandsInWhatNobodyCanReadHearsOfIt(Reason reason, Origin origin) {
    Finding finding = review("reports/x.pdf", reason, "A1", 2023).get(0);

    assertThat(finding.cause().origin()).isEqualTo(origin);
    assertThat(new Explanations(Forms.national(), Language.ZH).ask(List.of(finding), false))
        .hasSize(origin == Origin.READING ? 0 : 1)
        .allMatch(line -> line.ask() == Slip.Ask.RESEND);
  }

  @Test
  void tablesThatAreThereButCannotBeReadAreOurLapse() {
    List<Finding> findings =
        review(
            "reports/x.txt",
            Reason.NO_TABLES,
            "A1",
            2023,
            Observation.ofTable(Observation.Kind.TABLE_UNREAD, "requests", "本年新收", ""),
            Observation.ofTable(Observation.Kind.TABLE_MISSING, "review_litigation", "", ""));

    assertThat(findings)
        .extracting(Finding::check, finding -> finding.cause().origin())
        .containsExactly(tuple("READ-01", Origin.READING), tuple("STR-09", Origin.UNCLEAR));
  }

  @Test
  void aFileThatSaysNothingIsShownBesideTheAgencyItIsNamedAfter() {
    String agency = Desk.FINANCE.name();

    assertThat(review("reports/" + agency + "2023.docx", Reason.EMPTY_FILE, null, null))
        .extracting(Finding::evidence)
        .containsExactly("文件名提到“" + agency + "”，可能是该单位报送的文件");
    assertThat(review("reports/云岫区" + Desk.TAX.name() + ".docx", Reason.EMPTY_FILE, null, null))
        .extracting(Finding::evidence)
        .containsExactly("");
    assertThat(review("reports/年报.docx", Reason.EMPTY_FILE, null, null))
        .extracting(Finding::evidence)
        .containsExactly("");
  }

  @ParameterizedTest
  @CsvSource({
    "AGENCY_NOT_ON_ROSTER, STR-03, WARNING, “细节”不在编制主体名录中，未采用。",
    "AGENCY_UNKNOWN, STR-01, WARNING, 报告未写明单位，无法归属，未采用。",
    "AGENCY_AMBIGUOUS, STR-01, WARNING, 报告涉及多个名录单位（细节），无法归属，未采用。",
    "NOT_A_REPORT, STR-05, INFO, 文件不是政府信息公开工作年度报告，未采用。",
    "BLANK_FORM, STR-05, INFO, 文件是未填写的空白表格，未采用。",
    "YEAR_UNKNOWN, READ-03, WARNING, 未能从文件中读出报告年度，无法归属，未采用。",
    "DAMAGED, STR-21, WARNING, 文件已损坏，未采用。",
    "UNSUPPORTED_FORMAT, STR-21, WARNING, 不支持的文件格式（细节），未采用。"
  })
  void theReasonDecidesTheFinding(Reason reason, String check, Severity severity, String says) {
    assertThat(review("reports/x.html", reason, null, null))
        .extracting(Finding::check, Finding::severity, Finding::message, Finding::agencyCode)
        .containsExactly(tuple(check, severity, says, ""));
  }

  /** In a file that is refused there is nothing to verify. */
  @Test
  void whoseYearCannotBeReadIsAskedForAnotherFileOnly() {
    Finding undated = review("reports/x.html", Reason.YEAR_UNKNOWN, "A1", null).get(0);

    Slip.Line line = new Explanations(Forms.national(), Language.ZH).explain(undated);

    assertThat(line.ask()).isEqualTo(Slip.Ask.RESEND);
    assertThat(line.demand()).isEqualTo("请在标题中写明单位全称和报告年度，重新报送。");
  }

  @Test
  void aTitleWithoutTablesLacksAllThree() {
    Observation[] seen =
        Stream.of("active_disclosure", "requests", "review_litigation")
            .map(s -> Observation.ofTable(Observation.Kind.TABLE_MISSING, s, "", ""))
            .toArray(Observation[]::new);

    assertThat(review("reports/x.html", Reason.NO_TABLES, "A1", 2020, seen))
        .extracting(Finding::message)
        .containsExactly("报告缺少表二。", "报告缺少表三。", "报告缺少表四。");
    assertThat(review("reports/x.html", Reason.NO_TABLES, "A1", 2020)).hasSize(3);
  }

  @Test
  void a2019ReportInOldStyleIsOnlyNoted() {
    assertThat(review("reports/x.html", Reason.NO_TABLES, "A1", 2019))
        .extracting(Finding::check, Finding::severity)
        .containsExactly(tuple("STR-14", Severity.INFO));
  }

  @Test
  void rivalsAreNamedBesideTheFileThatStands() {
    SourceFile standing = file("reports/new.html", SourceFile.Status.LOADED);
    SourceFile same = file("reports/copy.html", SourceFile.Status.DUPLICATE);
    SourceFile other = file("reports/old.html", SourceFile.Status.SUPERSEDED);

    assertThat(Desk.checks().reviewRivals(standing, List.of(rival(same))))
        .extracting(Finding::severity, Finding::message)
        .containsExactly(
            tuple(Severity.INFO, "同一年度收到2份报告，采用“reports/new.html”，未采用：“reports/copy.html”（数据相同）。"));
    assertThat(Desk.checks().reviewRivals(standing, List.of(rival(same), rival(other))))
        .extracting(Finding::severity, Finding::message, Finding::source)
        .containsExactly(
            tuple(
                Severity.WARNING,
                "同一年度收到3份报告，采用“reports/new.html”，"
                    + "未采用：“reports/copy.html”（数据相同）、“reports/old.html”（数据不同，采用的一份所填数字更多）。",
                "reports/new.html"));
    assertThat(Desk.checks().reviewRivals(standing, List.of())).isEmpty();
  }

  @Test
  void aRivalThatMayBeAnotherReportIsNotPushedAsideInSilence() {
    SourceFile standing = file("reports/2022/a.html", SourceFile.Status.LOADED);
    SourceFile other = file("reports/2023/b.html", SourceFile.Status.SUPERSEDED);

    assertThat(
            Desk.checks()
                .reviewRivals(
                    standing,
                    List.of(new RivalFile(other, true, null, false, Precedence.UNDISPUTED))))
        .extracting(Finding::severity, Finding::message)
        .containsExactly(
            tuple(
                Severity.ERROR,
                "同一年度收到2份报告，采用“reports/2022/a.html”，未采用：“reports/2023/b.html”"
                    + "（数据不同，且其自身所写的年度或单位不一致，可能是另一份报告）。"));
  }

  @Test
  void forAnothersReportUnderItsNameThatAgencyIsToldOf() {
    Coverage missed =
        new Coverage(
            Desk.ENDED,
            2023,
            Coverage.Status.MISSING,
            "",
            0,
            0,
            LocalDate.of(2024, 1, 31),
            Receipt.UNKNOWN);
    SourceFile same = file("乙局.html", SourceFile.Status.DUPLICATE);

    assertThat(
            Desk.checks()
                .reviewRivals(
                    file("甲局.html", SourceFile.Status.LOADED),
                    List.of(new RivalFile(same, false, missed, false, Precedence.LAST_PATH))))
        .extracting(Finding::severity, Finding::suggestion)
        .containsExactly(tuple(Severity.INFO, "请通知乙局报送其本单位的报告；采用的一份不受影响，无须另报。"));
  }

  /** Whoever marks a file as the correction of another has said which counts. */
  @ParameterizedTest
  @CsvSource({
    "年报（更正）.html, 年报.html, INFO",
    "年报定稿.html, 年报.html, INFO",
    "年报最终.html, 年报.html, INFO",
    "年报更正.html, 年报定稿.html, INFO",
    "年报.html, 初稿/年报.html, INFO",
    "年报.html, 年报更正.html, WARNING",
    "年报更正2.html, 年报更正.html, WARNING",
    "年报甲.html, 年报乙.html, WARNING"
  })
  void aFileWhoseNameSaysThatItTakesTheOthersPlaceIsNoComplaint(
      String standing, String other, Severity severity) {
    assertThat(
            Desk.checks()
                .reviewRivals(
                    file("reports/" + standing, SourceFile.Status.LOADED),
                    List.of(rival(file("reports/" + other, SourceFile.Status.SUPERSEDED)))))
        .extracting(Finding::severity)
        .containsExactly(severity);
  }

  /**
   * Who sends the readable file that a slip asked for must not be asked which of the two counts.
   */
  @ParameterizedTest
  @CsvSource({"年报（扫描件）.pdf, INFO", "年报（更正）.pdf, WARNING"})
  void aFileThatCouldNotBeReadIsNoRivalOfOneThatCan(String other, Severity severity) {
    SourceFile scan = file(other, SourceFile.Status.SUPERSEDED);

    assertThat(
            Desk.checks()
                .reviewRivals(
                    file("年报.docx", SourceFile.Status.LOADED),
                    List.of(new RivalFile(scan, false, null, true, Precedence.MORE_NUMBERS))))
        .extracting(Finding::severity, Finding::message)
        .containsExactly(
            tuple(severity, "同一年度收到2份报告，采用“年报.docx”，未采用：“" + other + "”（多数数字未能读出，采用的一份可以逐格读取）。"));
  }

  private static RivalFile rival(SourceFile file) {
    return new RivalFile(file, false, null, false, Precedence.MORE_NUMBERS);
  }

  private static SourceFile file(String path, SourceFile.Status status) {
    return new SourceFile(path, "", 1, "html", status, "A1", 2023, "2021", "");
  }
}
