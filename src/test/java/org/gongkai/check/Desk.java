package org.gongkai.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.model.Agency;
import org.gongkai.model.Coverage;
import org.gongkai.model.Finding;
import org.gongkai.model.Receipt;
import org.gongkai.model.Report;
import org.gongkai.model.Role;
import org.gongkai.model.Roster;
import org.gongkai.model.wording.Language;
import org.jspecify.annotations.Nullable;

/** A reviewer's desk for tests: a roster of a few agencies, and reports handed in. */
final class Desk {

  static final Agency BUREAU = agency("A1", "甲局", null, null, Role.MEMBER);
  static final Agency ENDED = agency("B1", "乙局", null, 2022, Role.MEMBER);
  static final Agency SUCCESSOR = agency("B2", "丙局", 2023, null, Role.MEMBER, "B1");
  static final Agency HEIR = agency("B3", "丁局", null, null, Role.MEMBER, "B1");
  static final Agency ALSO_ENDED = agency("B4", "戊局", null, 2022, Role.MEMBER);
  static final Agency MERGED = agency("B5", "己局", 2023, null, Role.MEMBER, "B1", "B4");
  static final Agency TAX = agency("V1", "税务局", null, null, Role.VERTICAL);

  static final Agency FINANCE = agency("F1", "某区财政局", null, null, Role.MEMBER);
  static final Agency GOVERNMENT = agency("G1", "某区人民政府", null, null, Role.MEMBER);
  static final Agency SUM = agency("S1", "某区", null, null, Role.CONSOLIDATED);

  static final Roster ROSTER =
      new Roster(
          List.of(
              BUREAU, ENDED, SUCCESSOR, HEIR, ALSO_ENDED, MERGED, TAX, FINANCE, GOVERNMENT, SUM));
  static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  private Desk() {}

  static Checks checks() {
    return checks(Language.ZH);
  }

  static Checks checks(Language language) {
    return new Checks(ReportFixture.FORMS, ROSTER, TODAY, Policy.usual(), language);
  }

  /** Findings about one report of a bureau. */
  static List<Finding> review(ReportFixture report) {
    return review(BUREAU, report.build());
  }

  static List<Finding> review(Agency agency, Report... reports) {
    return checks().reviewAgency(agency, years(reports), Map.of());
  }

  /** Findings of one rule. */
  static Stream<Finding> of(String check, List<Finding> findings) {
    return findings.stream().filter(finding -> finding.check().equals(check));
  }

  static SortedMap<Integer, Report> years(Report... reports) {
    SortedMap<Integer, Report> years = new TreeMap<>();
    for (Report report : reports) {
      years.put(report.key().year(), report);
    }
    return years;
  }

  static Coverage coverage(Agency agency, int year, Coverage.Status status) {
    LocalDate due = LocalDate.of(year + 1, 1, 31);
    return new Coverage(agency, year, status, "", 0, 0, due, Receipt.UNKNOWN);
  }

  private static Agency agency(
      String code,
      String name,
      @Nullable Integer from,
      @Nullable Integer to,
      Role role,
      String... predecessors) {
    return new Agency(
        code,
        name,
        "某区",
        "department",
        List.of(),
        from,
        to,
        role,
        List.of(predecessors),
        null,
        null,
        Set.of());
  }
}
