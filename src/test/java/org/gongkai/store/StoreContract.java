package org.gongkai.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.gongkai.model.Agency;
import org.gongkai.model.Cause;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.model.Finding;
import org.gongkai.model.Loading;
import org.gongkai.model.Narrative;
import org.gongkai.model.Observation;
import org.gongkai.model.Receipt;
import org.gongkai.model.Rejection;
import org.gongkai.model.Report;
import org.gongkai.model.ReportKey;
import org.gongkai.model.Role;
import org.gongkai.model.Roster;
import org.gongkai.model.Severity;
import org.gongkai.model.SourceSpan;
import org.gongkai.model.figure.Quantity;
import org.gongkai.rollup.CellLevel;
import org.gongkai.rollup.Gap;
import org.gongkai.rollup.RollupRow;
import org.gongkai.rollup.indicator.ComparisonRow;
import org.gongkai.rollup.indicator.DistrictIndicatorRow;
import org.gongkai.store.Candidate.Decision;
import org.gongkai.store.Candidate.Verdict;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the store keeps comes back, whichever database keeps it. */
abstract class StoreContract {

  private static final CellKey FEES = new CellKey("active_disclosure", "fees", "amount");
  private static final CellKey TOTAL = new CellKey("requests", "result.total", "total");
  private static final Agency AGENCY =
      new Agency(
          "A", "甲局", "某区", "department", List.of(), null, null, Role.MEMBER, null, null, null);

  private final JdbcTemplate jdbc;
  private final FactCells cells;
  private final Ledger ledger;
  private final ReportWriter writer;
  private final ReportPrecedence precedence;
  private final Reports reports;

  /** Prepares a store in a database that has all tables and nothing in them. */
  StoreContract(DataSource database) {
    jdbc = new JdbcTemplate(database);
    cells = new FactCells(jdbc);
    ledger = new Ledger(jdbc);
    writer = new ReportWriter(jdbc, cells);
    precedence = new ReportPrecedence(jdbc);
    reports = new Reports(JdbcClient.create(jdbc), cells);
  }

  @Test
  void aReportComesBackAsItWasReadToTheLastDecimal() {
    Report report =
        report(
            "reports/a.txt",
            fact(TOTAL, Quantity.number(new BigDecimal("1000"), "１，０００")),
            fact(FEES, Quantity.number(new BigDecimal("12.50"), "12.50万元")));

    store(report);

    assertThat(reports.ofAgency("A")).containsExactly(Map.entry(2023, report));
    assertThat(reports.years("某区")).containsExactly(2023);
    assertThat(Objects.requireNonNull(reports.figures("某区", 2023).get("A")).facts())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("location")
        .containsExactlyElementsOf(report.facts())
        .allSatisfy(fact -> assertThat(fact.location()).isEqualTo(SourceSpan.NOWHERE));
    assertThat(reports.countFacts()).isEqualTo(2);
  }

  @Test
  void noNumberIsTooLongOrTooFineToBeKept() {
    BigDecimal odd = new BigDecimal("-123456789012345678901234567890.000000000000012340");
    Report report =
        report(
            "reports/a.txt",
            fact(FEES, Quantity.number(odd, odd.toPlainString())),
            fact(TOTAL, Quantity.number(new BigDecimal("1E+3"), "1E3")));

    store(report);

    assertThat(reports.ofAgency("A").get(2023)).isEqualTo(report);
  }

  @Test
  void whatIsNoNumberStaysWhatItIs() {
    Report report =
        report(
            "reports/a.txt",
            fact(TOTAL, Quantity.blank("　")),
            fact(FEES, Quantity.unreadable("1O")));

    store(report);

    assertThat(reports.ofAgency("A").get(2023)).isEqualTo(report);
  }

  @Test
  void aFileReadAgainReplacesItsReport() {
    store(report("reports/a.txt", fact(TOTAL, Quantity.number(1)), fact(FEES, Quantity.number(2))));

    Report second = report("reports/a.txt", fact(TOTAL, Quantity.number(3)));
    replace(second);
    precedence.decide(Map.of(candidate().id(), new Verdict(Decision.STANDS, candidate().id())));

    assertThat(reports.ofAgency("A").get(2023)).isEqualTo(second);
    assertThat(reports.countFacts()).isEqualTo(1);
  }

  @Test
  void aFileThatIsGoneTakesEverythingWithIt() {
    store(report("reports/a.txt", fact(TOTAL, Quantity.number(1))));

    ledger.remove(ledger.entries());

    for (String table : List.of("ledger", "report", "fact_sheet", "narrative", "observation")) {
      assertThat(jdbc.queryForObject("select count(*) from " + table, Long.class)).isZero();
    }
  }

  @Test
  void twoReportsOfOneAgencyAndYearNeverStandTogether() {
    store(report("reports/a.txt", fact(TOTAL, Quantity.number(1))));
    replace(report("reports/b.txt", fact(TOTAL, Quantity.number(2))));
    Candidate other = precedence.candidates().get(1);

    assertThatExceptionOfType(DuplicateKeyException.class)
        .isThrownBy(
            () -> precedence.decide(Map.of(other.id(), new Verdict(Decision.STANDS, other.id()))));
  }

  @Test
  void theSameFiguresInOtherDressAreTheSameFigures() {
    replace(report("reports/a.txt", fact(FEES, Quantity.number(new BigDecimal("2.0"), "2.0"))));
    replace(
        report(
            "reports/b.txt",
            fact(TOTAL, Quantity.blank("")),
            fact(FEES, Quantity.number(new BigDecimal("2"), "２"))));
    replace(report("reports/c.txt", fact(TOTAL, Quantity.number(2))));

    List<Candidate> files = precedence.candidates();
    assertThat(files.get(0).figures())
        .isEqualTo(files.get(1).figures())
        .isNotEqualTo(files.get(2).figures());
  }

  @Test
  void aRejectionIsRememberedWithWhatWasSeen() {
    Observation seen = Observation.ofTable(Observation.Kind.TABLE_MISSING, "requests", "x", "");
    Rejection rejection = new Rejection(Rejection.Reason.NO_TABLES, "a\0b");
    replace("reports/a.txt", new Loading.Rejected("html", rejection, "A", 2023, List.of(seen)));

    LedgerEntry entry = ledger.entries().get(0);

    assertThat(entry.state()).isEqualTo(LedgerEntry.State.REJECTED);
    assertThat(entry.rejection()).isEqualTo(new Rejection(Rejection.Reason.NO_TABLES, "a\uFFFDb"));
    assertThat(entry.agencyCode()).isEqualTo("A");
    assertThat(reports.observations(entry)).containsExactly(seen);
    assertThat(ledger.pending()).isEmpty();
  }

  @Test
  void findingsAndFiguresComeBackAsTheyWereMade() {
    Finding finding =
        new Finding(
            "SUM-02",
            Severity.ERROR,
            "某区",
            "A",
            2023,
            TOTAL,
            "1",
            "2",
            "1",
            "和",
            "查",
            "f",
            "l",
            "x",
            "e",
            new Cause(Cause.Origin.REPORT, "r"),
            new org.gongkai.model.Decision(org.gongkai.model.Decision.Kind.EXPLAINED, "n"));
    RollupRow rollup =
        new RollupRow(
            "某区",
            null,
            2023,
            "2021",
            FEES,
            "s",
            "c",
            "m",
            "万元",
            new BigDecimal("100"),
            new BigDecimal("0.333333"),
            null,
            BigDecimal.ZERO,
            new BigDecimal("1.5"),
            1,
            2,
            3,
            CellLevel.SUBTOTAL,
            true,
            "the same");
    DistrictIndicatorRow indicator =
        new DistrictIndicatorRow(
            "某区",
            2023,
            "disclosure_rate",
            "公开率",
            "比例",
            BigDecimal.ONE,
            null,
            null,
            new BigDecimal("0.6"),
            1,
            2,
            3);
    Gap gap = new Gap("某区", "A", 2023, "requests", 175, true);
    ComparisonRow comparison =
        new ComparisonRow(
            "某区",
            "A",
            2023,
            "disclosure_rate",
            "公开率",
            "比例",
            BigDecimal.ONE,
            null,
            null,
            new BigDecimal("0.5954"),
            null,
            null,
            7,
            true);
    Findings findings = new Findings(jdbc);
    Rollups rollups = new Rollups(jdbc);
    Gaps gaps = new Gaps(jdbc);
    Comparisons comparisons = new Comparisons(jdbc);

    findings.add(List.of(finding));
    rollups.add(List.of(rollup));
    gaps.add(List.of(gap));
    comparisons.add(List.of(comparison));
    DistrictIndicators indicators = new DistrictIndicators(jdbc);
    indicators.add(List.of(indicator));

    assertThat(findings.ofDistrict("某区")).containsExactly(finding);
    assertThat(rollups.ofDistrict("某区")).containsExactly(rollup);
    assertThat(rollups.ofTypes("某区")).isEmpty();
    assertThat(gaps.ofDistrict("某区")).containsExactly(gap);
    assertThat(indicators.ofDistrict("某区")).containsExactly(indicator);
    List<ComparisonRow> stored = new ArrayList<>();
    comparisons.forEach("某区", stored::add);
    assertThat(stored).containsExactly(comparison);
  }

  @Test
  void textsOfAnyKindAreKeptAndWhatNoDatabaseHoldsIsReplaced() {
    String odd = "\\N \\. \\t\t\b\f\u000B\u001F\u007F\u2028 '\"` $$ 𠮷😀 e\u0301 \uFEFF ; -- %s ?";
    Report report =
        report(
            "reports/a.txt",
            new Fact(TOTAL, "2021", Quantity.unreadable(odd), SourceSpan.witness(odd)),
            fact(FEES, Quantity.unreadable("a\0b\uD800")));

    store(report);

    List<Fact> facts = Objects.requireNonNull(reports.ofAgency("A").get(2023)).facts();
    assertThat(facts.get(0)).isEqualTo(report.facts().get(0));
    assertThat(facts.get(1).quantity().printed()).isEqualTo("a\uFFFDb\uFFFD");
  }

  @Test
  void aPathMayBeAsLongAsItLikesAndIsFoundAgain() {
    List<FileStamp> files =
        IntStream.range(0, 3)
            .mapToObj(
                i ->
                    "reports/"
                        + new Random(i)
                            .ints(9000, 0x4E00, 0x9FA5)
                            .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append))
            .map(path -> new FileStamp(path, path, 1, 1))
            .toList();
    ledger.add(files, Receipt.UNKNOWN);

    FileStamp touched = new FileStamp(files.get(1).path(), files.get(1).rawPath(), 2, 3);
    ledger.touch(List.of(touched));

    assertThat(ledger.entries())
        .extracting(LedgerEntry::stamp)
        .containsExactlyInAnyOrder(files.get(0), touched, files.get(2));
  }

  private void store(Report report) {
    new Agencies(jdbc).replace(new Roster(List.of(AGENCY)));
    replace(report);
    precedence.decide(Map.of(candidate().id(), new Verdict(Decision.STANDS, candidate().id())));
  }

  private Candidate candidate() {
    return precedence.candidates().get(0);
  }

  private void replace(Report report) {
    replace(report.source(), new Loading.Loaded("text", report));
  }

  private void replace(String path, Loading loading) {
    cells.register(List.of(FEES, TOTAL));
    if (ledger.entries().stream().noneMatch(entry -> entry.path().equals(path))) {
      ledger.add(List.of(new FileStamp(path, path, 1, 1)), Receipt.UNKNOWN);
    }
    LedgerEntry entry =
        ledger.entries().stream()
            .filter(known -> known.path().equals(path))
            .findFirst()
            .orElseThrow();
    List<FileReading> readings = List.of(new FileReading(entry, "sha", 1, loading));
    writer.replace(readings);
    ledger.record(readings, "key", "run");
  }

  private static Report report(String source, Fact... facts) {
    return new Report(
        new ReportKey("A", 2023),
        source,
        List.of(facts),
        List.of(Observation.of(Observation.Kind.SECTION_MISSING, "五", "", SourceSpan.line(1))),
        List.of(new Narrative(1, "一、总体情况", "正文\n第二段"), new Narrative(6, "六", "无")));
  }

  private static Fact fact(CellKey cell, Quantity quantity) {
    return new Fact(cell, "2021", quantity, SourceSpan.remembered("table 1 row 2 column 3"));
  }
}
