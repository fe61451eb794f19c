package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReaderHeaderAware;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.sample.district.DistrictPlan;
import org.gongkai.sample.district.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main job over districts in which everything is in order but for what was planted: nothing
 * planted is missed, nothing else is complained of.
 */
class PlantedFaultsTest {

  /** Only the form of 2019 can have them. */
  private static final Set<Fault> OF_THE_OLD_FORM =
      EnumSet.of(Fault.DISCLOSED_BELOW_NEW, Fault.ITEMS);

  private record Told(String check, String agency, String year) {}

  private final Path folder;

  PlantedFaultsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aCleanDistrictOfNearlyTwoHundredReportsGivesNoErrorAndNoWarning() throws Exception {
    List<Map<String, String>> findings = review(plan(12, 60, 2022, 2024), 2024);

    assertThat(findings)
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding).containsEntry("severity", "info"));
  }

  @Test
  void everyFaultIsFoundUnderItsCheck() throws Exception {
    Set<Fault> faults = EnumSet.complementOf(EnumSet.copyOf(OF_THE_OLD_FORM));

    assertAllFound(plan(11, 70, 2022, 2024), faults, 2024);
  }

  @Test
  void faultsOfTheFormOf2019AreFound() throws Exception {
    assertAllFound(plan(11, 5, 2019, 2020), OF_THE_OLD_FORM, 2020);
  }

  private static DistrictPlan plan(int seed, int agencies, int firstYear, int lastYear) {
    return new DistrictPlan(seed, agencies, firstYear, lastYear).plain();
  }

  /** One fault an agency; the government's office and what is left at the end stay clean. */
  private void assertAllFound(DistrictPlan plan, Set<Fault> faults, int year) throws Exception {
    List<Told> planted = new ArrayList<>();
    int number = 2;
    for (Fault fault : faults) {
      String agency = String.format(Locale.ROOT, "YX%04d", number++);
      plan.with(fault, agency, year);
      planted.add(
          fault == Fault.NOT_A_REPORT
              ? new Told(fault.check(), "", "")
              : new Told(fault.check(), agency, Integer.toString(year)));
    }
    plan.with(Fault.WORDS_OF_ANOTHER, String.format(Locale.ROOT, "YX%04d", number), year);

    List<Map<String, String>> findings = review(plan, year);

    assertThat(findings.stream().map(PlantedFaultsTest::told)).containsAll(planted);
    assertThat(findings.stream().filter(f -> !f.getOrDefault("severity", "").equals("info")))
        .extracting(finding -> finding.getOrDefault("agency_code", ""))
        .isSubsetOf(planted.stream().map(Told::agency).collect(Collectors.toSet()));
  }

  private static Told told(Map<String, String> finding) {
    return new Told(
        finding.getOrDefault("check", ""),
        finding.getOrDefault("agency_code", ""),
        finding.getOrDefault("year", ""));
  }

  /** Run in the February in which the reports on the last year have come in, and no later ones. */
  private List<Map<String, String>> review(DistrictPlan plan, int lastYear) throws Exception {
    plan.build().writeTo(folder.resolve("input"));
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
    ExitCode exitCode =
        new GongkaiApplication(stream, stream)
            .run(
                "--input=" + folder.resolve("input"),
                "--output=" + folder.resolve("output"),
                "--as-of=" + (lastYear + 1) + "-02-15");
    assertThat(exitCode).as(told.toString(StandardCharsets.UTF_8)).isEqualTo(ExitCode.DONE);
    List<Map<String, String>> findings = new ArrayList<>();
    String text = Files.readString(folder.resolve("output/findings.csv")).substring(1);
    try (CSVReaderHeaderAware reader = new CSVReaderHeaderAware(new StringReader(text))) {
      for (Map<String, String> row = reader.readMap(); row != null; row = reader.readMap()) {
        findings.add(row);
      }
    }
    return findings;
  }
}
