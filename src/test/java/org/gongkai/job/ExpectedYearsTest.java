package org.gongkai.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.gongkai.job.ending.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A year that nobody has reported on is a year all the same. */
class ExpectedYearsTest {

  private final Path folder;
  private final Office office;

  ExpectedYearsTest(@TempDir Path folder) throws Exception {
    this.folder = folder;
    office = new Office(folder);
    office.put("a.txt", "A 2023 0").put("b.txt", "B 2023 8").put("c.txt", "C 2023 8");
  }

  private List<String> findings(String check) throws Exception {
    return office.review().stream()
        .filter(line -> line.startsWith("finding " + check))
        .map(line -> line.replaceFirst(" [0-9a-f]{16} ", " "))
        .toList();
  }

  @Test
  void beforeTheDeadlineThatNobodyHasReportedIsNoWarning() throws Exception {
    assertThat(office.run("--as-of=2025-01-10")).isEqualTo(ExitCode.DONE);

    assertThat(office.edition()).contains("coverage A 2024 missing", "coverage B 2024 missing");
    assertThat(office.told())
        .contains("2023: all 3 expected reports are there.")
        .contains("某区, 2024: none of the 3 expected reports has come yet; they are due by")
        .contains("2025-01-31");
    assertThat(findings("TIM-06"))
        .containsExactly(
            "finding TIM-06 A info open",
            "finding TIM-06 B info open",
            "finding TIM-06 C info open");
    assertThat(findings("ROL-04")).containsExactly("finding ROL-04 - info open");
  }

  @Test
  void afterTheDeadlineEverybodyIsMissing() throws Exception {
    assertThat(office.run("--as-of=2025-02-01", "--fail-on=error")).isEqualTo(ExitCode.FINDINGS);

    assertThat(office.told())
        .contains("none of the 3 expected reports has come; they were due")
        .contains(" errors (3 of them reports that never came), ");
    assertThat(findings("TIM-06"))
        .containsExactly(
            "finding TIM-06 A error open",
            "finding TIM-06 B error open",
            "finding TIM-06 C error open");
    assertThat(findings("ROL-04")).containsExactly("finding ROL-04 - warning open");
    assertThat(office.output().resolve(".gongkai/summary.txt"))
        .content()
        .contains("Nobody has reported (1):", "某区 2024: 3 reports expected, due by 2025-01-31");
  }

  @Test
  void whoStillHasTimeIsToldApartFromWhoIsLate() throws Exception {
    office.put("d.txt", "A 2024 5");
    office.run("--as-of=2025-01-10");
    assertThat(office.told())
        .contains(
            "2024: 1 of 3 expected reports are there; still to come, due by 2025-01-31: 2 (乙街道,"
                + " 丙镇).");

    office.run("--as-of=2025-02-01");
    assertThat(office.told())
        .contains(
            "2024: 1 of 3 expected reports are there; overdue since 2025-01-31: 2 (乙街道, 丙镇).");
  }

  @Test
  void whatIsAbsentOfEarlierYearsIsToldInANumber() throws Exception {
    office.put("d.txt", "A 2024 5").put("e.txt", "A 2021 5").put("f.txt", "B 2024 5");

    office.run("--as-of=2025-01-10");

    assertThat(office.told()).contains("Absent of earlier years: 1 (2021); see coverage.csv.");
  }

  private void addThreeAgencies() throws Exception {
    Path roster = folder.resolve("input/agencies.csv");
    Files.writeString(
        roster,
        """
        D,丁局,某区,department,,,,
        E,戊局,某区,department,,,,
        F,己局,某区,department,,,,
        """,
        StandardOpenOption.APPEND);
  }

  /**
   * Most often its year is wrong: nobody else is to be reminded of a year that nobody asked for.
   */
  @Test
  void oneReportOfAYearThatNobodyElseReportedOnIsToldAsThatAndNobodyElseIsAsked() throws Exception {
    addThreeAgencies();
    office.put("stray.txt", "A 2020 5");

    office.run("--as-of=2025-02-01");
    assertThat(office.told())
        .contains(
            "某区, 2020: of 5 expected reports only 甲局 reports/stray.txt is there; its year may be"
                + " wrong, and the others were not reminded.")
        .doesNotContain("Absent of earlier years");
    assertThat(office.edition()).contains("coverage B 2020 missing");
    assertThat(findings("TIM-08")).containsExactly("finding TIM-08 A info open");
    assertThat(findings("TIM-06")).as("of 2023 and 2024").hasSize(9);
    assertThat(findings("ROL-04"))
        .as("2020; 2023 and 2024")
        .containsExactly(
            "finding ROL-04 - info open",
            "finding ROL-04 - warning open",
            "finding ROL-04 - warning open");
    assertThat(office.output().resolve(".gongkai/summary.txt"))
        .content()
        .contains("reports/stray.txt");

    office.run("--as-of=2025-02-01", "--years=2020-2024");
    assertThat(findings("TIM-08")).isEmpty();
    assertThat(office.told()).contains("Absent of earlier years: 14 (2020, 2021, 2022)");
  }

  @Test
  void lastYearsReportHandedInAgainIsToldAsThatAndNotOnlyAsADoublet() throws Exception {
    office.put("2024/again.txt", "A 2023 0").put("d.txt", "B 2024 9");

    office.run("--as-of=2025-02-01");

    assertThat(office.messages())
        .anyMatch(
            message ->
                message.endsWith(
                    "“reports/2024/again.txt” is the report for 2023 handed in again, with the same"
                        + " figures."))
        .anyMatch(message -> message.contains("2023 handed in again, while that for 2024 has not"));
  }

  /** Whoever asks for the report that is missed is to know what came in its place. */
  @ParameterizedTest
  @CsvSource({
    "A 2023 0, “reports/d.txt” is the report for 2023 handed in again",
    "A 2020 0, '“reports/d.txt”, by its content the report of 甲局 for 2020, came'",
    "B 2024 5 as=甲局, '“reports/d.txt”, by its content the report of 乙街道 for 2024, came'",
    "reject A -, the file handed in (reports/d.txt) cannot be used"
  })
  void whatCameInPlaceOfAReportIsTold(String content, String told) throws Exception {
    addThreeAgencies();
    office.put("2024/b.txt", "B 2024 5");
    office.run("--as-of=2025-01-10");

    office.put("d.txt", content);
    office.run("--as-of=2025-02-01");

    assertThat(office.messages())
        .filteredOn(message -> message.startsWith("The report for 2024"))
        .filteredOn(message -> message.contains("reports/"))
        .singleElement(InstanceOfAssertFactories.STRING)
        .contains(told);
    assertThat(office.edition()).contains("fact B 2024 5 reports/2024/b.txt");
  }

  /** It can be the report of one year only. */
  @Test
  void aFileThatNamesNoYearIsChargedToTheLastThatIsMissed() throws Exception {
    addThreeAgencies();
    office.put("2024/b.txt", "B 2024 5").put("2024/a.txt", "A 2024 5").put("d.txt", "reject D -");

    office.run("--as-of=2025-02-01");

    assertThat(office.edition())
        .contains("coverage D 2023 missing", "coverage D 2024 rejected")
        .contains("coverage E 2024 missing");
  }

  @Test
  void ofTwoCopiesTheOneThatCameInPlaceOfThisYearsIsNamed() throws Exception {
    office.put("2023/甲局.txt", "A 2023 5").put("d.txt", "B 2024 5");
    office.remove("a.txt");
    office.run("--as-of=2025-01-10");

    office.put("again.txt", "A 2023 5");
    office.run("--as-of=2025-02-01");

    assertThat(office.messages())
        .anyMatch(message -> message.contains("“reports/again.txt” is the report for 2023"))
        .anyMatch(
            message ->
                message.contains("“reports/2023/甲局.txt” counts")
                    && message.contains("“reports/again.txt” (same figures: the report for 2023"));
  }

  @Test
  void aFolderThatCannotBeListedIsAFaultAndTheLastEditionIsIntact() throws Exception {
    office.run();
    List<String> before = office.edition();
    office.put("sealed/d.txt", "D 2023 1");

    assertThat(office.run()).isEqualTo(ExitCode.FAULT);

    assertThat(office.told()).contains("reports/sealed cannot be looked into");
    assertThat(office.edition()).isEqualTo(before);
    office.remove("sealed/d.txt");
    Files.delete(office.report("sealed"));
    assertThat(office.run()).isEqualTo(ExitCode.DONE);
    assertThat(office.edition()).isEqualTo(before);
  }

  /** What lay in its place before the deadline is not the report that came after. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "empty A 2024", // whoever keeps the place with an empty file
        "A 2023 0", // last year's report again
        "A 2022 3", // that of another year
        "C 2024 6", // another agency's
        "reject A 2024",
        "boom"
      })
  void aReportThatTakesThePlaceOfSomethingElseAfterTheDeadlineIsLate(String before)
      throws Exception {
    office.run("--as-of=2025-01-10");
    office.put("d.txt", before).put("e.txt", "B 2024 5");
    office.run("--as-of=2025-01-20");
    office.run("--as-of=2025-02-01");

    office.put("d.txt", "A 2024 5").put("e.txt", "B 2024 56").put("f.txt", "C 2024 6");
    office.run("--as-of=2025-02-10");

    assertThat(findings("TIM-02")).contains("finding TIM-02 A warning open");
    assertThat(findings("TIM-02")).doesNotContain("finding TIM-02 B warning open");
    assertThat(findings("TIM-02").contains("finding TIM-02 C warning open"))
        .isEqualTo(!before.startsWith("C"));
  }

  @Test
  void theSummaryOfANightWithoutNewsStillTellsWhoIsMissing() throws Exception {
    office.run("--as-of=2025-02-01");
    office.run("--as-of=2025-02-02");

    assertThat(office.output().resolve(".gongkai/summary.txt"))
        .content()
        .contains("night of 2025-02-02", "Nothing is new", "Nobody has reported (1):");
  }

  @Test
  void yearsThatAreAskedForOrHaveDeadlinesAreExpectedToo() throws Exception {
    Files.writeString(
        folder.resolve("input/deadlines.csv"),
        "district,year,agencies,consolidated\n某区,2025,2026-01-15,\n");

    office.run("--as-of=2025-12-20");
    assertThat(office.edition()).contains("coverage A 2024 missing", "coverage A 2025 missing");

    office.run("--as-of=2025-12-20", "--years=2021-2022");
    assertThat(office.edition())
        .contains("coverage A 2021 missing", "coverage B 2022 missing")
        .noneMatch(line -> line.startsWith("coverage A 2024"));
  }
}
