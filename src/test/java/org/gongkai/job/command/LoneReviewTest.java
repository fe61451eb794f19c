package org.gongkai.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.check.Checks;
import org.gongkai.check.Explanations;
import org.gongkai.check.Policy;
import org.gongkai.extract.Extractor;
import org.gongkai.form.Forms;
import org.gongkai.model.Finding;
import org.gongkai.model.Loading;
import org.gongkai.model.Report;
import org.gongkai.model.wording.Language;
import org.gongkai.reader.ReadResult;
import org.gongkai.reader.Readers;
import org.gongkai.sample.SampleFile;
import org.gongkai.sample.district.DistrictPlan;
import org.gongkai.sample.district.Fault;
import org.gongkai.sample.district.SampleDistrict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a report alone is what a run would tell of it, but for what only it can know. */
class LoneReviewTest {

  private static final int YEAR = 2023;

  /** Of the form of 2019, or about a second file. */
  private static final EnumSet<Fault> LEFT_OUT =
      EnumSet.of(Fault.DISCLOSED_BELOW_NEW, Fault.ITEMS, Fault.RIVAL, Fault.DUPLICATE);

  private static final LocalDate TODAY = LocalDate.of(2024, 2, 1);

  private final Forms forms = Forms.national();
  private final Readers readers = new Readers();
  private final HandedInFiles reading = new HandedInFiles(forms, TODAY.getYear());
  private final LoneReview alone = new LoneReview(forms, TODAY, Language.ZH);
  private final Path folder;

  LoneReviewTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void theFindingsAreThoseOfARunLessWhatNeedsTheOffice() throws IOException {
    SampleDistrict district = district();
    Map<String, SortedMap<Integer, Report>> read = read(district);
    Checks run = new Checks(forms, district.roster(), TODAY, Policy.usual(), Language.ZH);
    Set<String> needingOffice = needingOffice();
    int compared = 0;
    for (SampleFile file : district.files()) {
      SortedMap<Integer, Report> reports =
          read.getOrDefault(file.agencyCode(), Collections.emptySortedMap());
      if (file.year() == YEAR && reports.containsKey(YEAR)) {
        List<String> ofRun =
            told(run.reviewAgency(district.roster().get(file.agencyCode()), reports, Map.of()));
        ofRun.removeIf(finding -> needingOffice.contains(finding.substring(0, 6)));
        assertThat(told(alone(file, reports))).as(file.toString()).isEqualTo(ofRun);
        compared += ofRun.size();
      }
    }
    assertThat(compared).isGreaterThan(60);
  }

  /** A third of the faults, one an agency, and liberties of every kind that are no fault. */
  private static SampleDistrict district() {
    DistrictPlan plan = new DistrictPlan(23, 26, YEAR - 1, YEAR);
    List<Fault> faults = List.copyOf(EnumSet.complementOf(LEFT_OUT));
    for (int at = 0; at < faults.size(); at += 3) {
      plan.with(faults.get(at), String.format(Locale.ROOT, "YX%04d", 2 + at / 3), YEAR);
    }
    return plan.build();
  }

  private Set<String> needingOffice() {
    Explanations explanations = new Explanations(forms, Language.ZH);
    return Set.copyOf(
        explanations.needingOffice().stream().map(rule -> rule.substring(0, 6)).toList());
  }

  private Map<String, SortedMap<Integer, Report>> read(SampleDistrict district) {
    Extractor extractor = new Extractor(forms, district.roster(), TODAY.getYear());
    Map<String, SortedMap<Integer, Report>> reports = new HashMap<>();
    for (SampleFile file : district.files()) {
      if (readers.read(file.path(), file.content()) instanceof ReadResult.Read read
          && extractor.extract(read.document(), file.path()) instanceof Loading.Loaded loaded) {
        reports
            .computeIfAbsent(file.agencyCode(), code -> new TreeMap<>())
            .put(file.year(), loaded.report());
      }
    }
    return reports;
  }

  private List<Finding> alone(SampleFile file, SortedMap<Integer, Report> reports)
      throws IOException {
    Path copy = folder.resolve(file.path());
    Files.createDirectories(copy.resolveSibling("."));
    Files.write(copy, file.content());
    HandedIn handedIn = reading.read(copy).get(0);
    return alone.review(handedIn, Optional.ofNullable(reports.get(YEAR - 1)));
  }

  /** Everything a finding says, but for codes, districts and folders. */
  private static List<String> told(List<Finding> findings) {
    List<String> told = new ArrayList<>();
    findings.stream()
        .filter(finding -> Objects.equals(finding.year(), YEAR))
        .map(LoneReviewTest::told)
        .sorted()
        .forEach(told::add);
    return told;
  }

  private static String told(Finding finding) {
    return String.join(
        " | ",
        finding.check(),
        finding.severity().code(),
        finding.cell().toString(),
        finding.printed(),
        finding.computed(),
        finding.difference(),
        finding.message(),
        finding.suggestion(),
        finding.location(),
        finding.evidence(),
        finding.cause().toString());
  }
}
