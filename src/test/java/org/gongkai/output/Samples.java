package org.gongkai.output;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.form.Forms;
import org.gongkai.model.Agency;
import org.gongkai.model.Cause;
import org.gongkai.model.CellKey;
import org.gongkai.model.Coverage;
import org.gongkai.model.Decisions;
import org.gongkai.model.Fact;
import org.gongkai.model.Finding;
import org.gongkai.model.Narrative;
import org.gongkai.model.Receipt;
import org.gongkai.model.Report;
import org.gongkai.model.ReportKey;
import org.gongkai.model.Role;
import org.gongkai.model.Roster;
import org.gongkai.model.Severity;
import org.gongkai.model.SourceFile;
import org.gongkai.model.SourceSpan;
import org.gongkai.model.figure.Quantity;
import org.gongkai.model.wording.Language;
import org.gongkai.output.edition.FormatTime;

/** A small made-up edition: two agencies, two years on either side of the change of forms. */
public final class Samples {

  static final Forms FORMS = Forms.national();
  public static final String DISTRICT = "云岭区";

  static final String DECISION = "decisions";

  private Samples() {}

  public static InMemoryEdition edition() {
    return new InMemoryEdition(
        Language.ZH,
        FORMS,
        roster(),
        reports(),
        SampleRollups.districts(2),
        SampleRollups.gaps(),
        SampleRollups.types(),
        SampleRollups.comparisons(),
        SampleRollups.indicators(),
        SampleRollups.yearChanges(),
        findings(),
        coverage(),
        sources(),
        Decisions.NONE);
  }

  /**
   * The same with new requests in both years, 50 and 40 together.
   *
   * @param sameAgencies whether those who reported are the same
   */
  public static InMemoryEdition compared(boolean sameAgencies) {
    return edition()
        .withDistrictRollups(SampleRollups.ofNewRequests())
        .withYearChanges(List.of(SampleRollups.ofNewRequests(sameAgencies)));
  }

  public static RunRecord run(String id) {
    return run(id, "");
  }

  public static RunRecord run(String id, String years) {
    return new RunRecord(
        "0.1.0",
        id,
        0,
        Instant.parse("2022-01-31T18:00:00Z"),
        Instant.parse("2022-01-31T18:00:02.500Z"),
        LocalDate.of(2022, 2, 1),
        years.isEmpty() ? Map.of("keep", "2") : Map.of("keep", "2", "years", years),
        Map.of("loaded", 4L),
        12,
        Map.of("error", 2L),
        Map.of("load", 1500L),
        new BigDecimal("2.7"),
        Map.of("html", FormatTime.of(4, 50_000_000)),
        "program",
        Map.of("agencies.csv", "roster"));
  }

  private static Roster roster() {
    return new Roster(
        List.of(agency("007", "财政局", "department"), agency("T-1", "@白杨镇, \"东\"", "town")));
  }

  private static Agency agency(String code, String name, String type) {
    return new Agency(
        code, name, DISTRICT, type, List.of(), null, null, Role.MEMBER, null, null, null);
  }

  private static List<Report> reports() {
    return List.of(
        report(
            "007",
            2020,
            "2019",
            fact("2019", "licensing", "items_change", number("-3", "-3"), "table 1 row 6 column 3"),
            fact("2019", "procurement", "amount", number("251000", "251000元"), "table 1 row 14"),
            fact("2019", "procurement", "projects", Quantity.blank("\u3000"), "table 1 row 14")),
        report(
            "007",
            2021,
            "2021",
            fact("2021", "licensing", DECISION, Quantity.number(12345678901L), "line 4"),
            fact("2021", "fees", "amount", number("251000.50", "２５１,000.50"), "line 9"),
            fact("2021", "penalties", DECISION, Quantity.notApplicable("-"), "line 6")),
        report(
            "T-1",
            2020,
            "2019",
            fact("2019", "procurement", "amount", number("8040", "8040"), "sheet '表二'!D9"),
            fact("2019", "coercion", DECISION, Quantity.unreadable("=1+1\n\"2\""), "line 1"),
            fact("2019", "penalties", DECISION, Quantity.absent(), "")),
        report(
            "T-1",
            2021,
            "2021",
            fact("2021", "fees", "amount", number("0E+3", "0"), "line 9"),
            new Fact(
                new CellKey("requests", "result.other", "total"),
                "2021",
                Quantity.number(1),
                SourceSpan.line(40))));
  }

  private static Report report(String agency, int year, String form, Fact... facts) {
    List<Narrative> narratives = new ArrayList<>();
    narratives.add(new Narrative(1, "一、总体情况", "第一段, 有逗号。\n第二段“引号”和\"引号\"。"));
    narratives.add(new Narrative(6, "六、其他需要报告的事项", form.equals("2019") ? "" : "-无"));
    return new Report(
        new ReportKey(agency, year), source(agency, year), List.of(facts), List.of(), narratives);
  }

  private static String source(String agency, int year) {
    return "reports/" + year + "/" + agency + "，终稿.html";
  }

  private static Fact fact(
      String form, String category, String measure, Quantity quantity, String location) {
    return new Fact(
        new CellKey("active_disclosure", category, measure),
        form,
        quantity,
        SourceSpan.remembered(location));
  }

  private static Quantity number(String value, String printed) {
    return Quantity.number(new BigDecimal(value), printed);
  }

  private static List<Finding> findings() {
    CellKey cell = new CellKey("requests", "received_new", "total");
    return List.of(
        new Finding(
            "STR-02",
            Severity.WARNING,
            "",
            "",
            null,
            Finding.NO_CELL,
            "\tunknown",
            "",
            "",
            "names no agency",
            "",
            "reports/x.txt",
            "",
            "",
            "",
            Cause.UNKNOWN,
            null),
        new Finding(
            "SUM-01",
            Severity.ERROR,
            DISTRICT,
            "007",
            2021,
            cell,
            "12",
            "9",
            "-3",
            "=sum, but 12 ≠ 9",
            "+correct",
            source("007", 2021),
            "line 12",
            "",
            "",
            Cause.UNKNOWN,
            null));
  }

  private static List<Coverage> coverage() {
    return roster().agencies().stream()
        .flatMap(
            agency ->
                List.of(2020, 2021, 2022).stream()
                    .map(
                        year ->
                            year == 2022
                                ? coverage(agency, year, Coverage.Status.MISSING, "", 0)
                                : coverage(
                                    agency,
                                    year,
                                    Coverage.Status.RECEIVED,
                                    source(agency.code(), year),
                                    year - 2020)))
        .toList();
  }

  private static Coverage coverage(
      Agency agency, int year, Coverage.Status status, String source, int errors) {
    LocalDate due = LocalDate.of(year + 1, 1, 31);
    Receipt receipt =
        year == 2021 ? new Receipt(due.plusDays(2), due.plusDays(1)) : Receipt.UNKNOWN;
    return new Coverage(agency, year, status, source, errors, 0, due, receipt);
  }

  /** The same with another status, asked for or not. */
  public static Coverage as(Coverage coverage, Coverage.Status status, boolean isAsked) {
    return new Coverage(
        coverage.agency(),
        coverage.year(),
        status,
        coverage.source(),
        coverage.errors(),
        coverage.warnings(),
        coverage.due(),
        coverage.receipt(),
        isAsked);
  }

  private static List<SourceFile> sources() {
    List<SourceFile> sources = new ArrayList<>();
    for (int year : List.of(2020, 2021)) {
      for (String agency : List.of("007", "T-1")) {
        sources.add(
            new SourceFile(
                source(agency, year),
                "ab".repeat(32),
                3_000_000_000L,
                "html",
                SourceFile.Status.LOADED,
                agency,
                year,
                Integer.toString(year == 2020 ? 2019 : 2021),
                ""));
      }
    }
    sources.add(
        new SourceFile(
            "reports/x.txt",
            "",
            0,
            "unknown",
            SourceFile.Status.REJECTED,
            null,
            null,
            "",
            "-- empty"));
    return sources;
  }
}
