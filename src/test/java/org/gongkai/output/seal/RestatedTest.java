package org.gongkai.output.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.model.Report;
import org.gongkai.model.SourceFile;
import org.gongkai.output.InMemoryEdition;
import org.gongkai.output.Publication;
import org.gongkai.output.Samples;
import org.gongkai.output.Sealing;
import org.gongkai.output.edition.Restatement;
import org.gongkai.output.edition.Restatement.Kind;
import org.gongkai.output.edition.Restatement.Reason;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of figures that are other than those sealed, and where it says they come from. */
class RestatedTest {

  private static final int YEAR = 2020;
  private static final Map<String, String> OFFICE = Map.of("agencies.csv", "roster");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  static Path output;

  @BeforeAll
  static void seal() throws Exception {
    new Publication(output).publish(Samples.edition(), Samples.run("run-1"), 7);
    Sealing.open(output, "")
        .orElseThrow()
        .seal(Samples.DISTRICT, YEAR, 0, Instant.EPOCH, Optional.empty());
  }

  private static List<Restatement> restated(
      InMemoryEdition edition, String program, Map<String, String> officeFiles) throws Exception {
    Map<String, String> files =
        edition.sources().stream().collect(Collectors.toMap(SourceFile::path, SourceFile::sha256));
    Restated.Making making = new Restated.Making(program, officeFiles, files);
    StandingSeals.Standing standing =
        StandingSeals.of(output).find(Samples.DISTRICT, YEAR).orElseThrow();
    return Restated.of(standing, edition.ofDistrict(Samples.DISTRICT), making, agency -> true);
  }

  /** With other reports, and files of other bytes. */
  private static InMemoryEdition with(List<Report> reports, String sha256) {
    InMemoryEdition edition = Samples.edition();
    List<SourceFile> sources =
        edition.sources().stream()
            .map(
                file ->
                    new SourceFile(
                        file.path(),
                        sha256,
                        file.bytes(),
                        file.format(),
                        file.status(),
                        file.agencyCode(),
                        file.year(),
                        file.form(),
                        file.reason()))
            .toList();
    return new InMemoryEdition(
        edition.language(),
        edition.forms(),
        edition.roster(),
        reports,
        edition.districtRollups(),
        edition.gaps(),
        edition.typeRollups(),
        edition.comparisons(),
        edition.indicators(),
        edition.yearChanges(),
        edition.findings(),
        edition.coverage(),
        sources,
        edition.decisions());
  }

  /** The same where the first agency has the figures of the second. */
  private static InMemoryEdition exchanged(String sha256) {
    List<Report> reports = new ArrayList<>(Samples.edition().reports());
    Report first = reports.get(0);
    Report other = reports.get(2);
    reports.set(
        0, new Report(first.key(), first.source(), other.facts(), List.of(), first.narratives()));
    return with(reports, sha256);
  }

  private static InMemoryEdition without(String sha256) {
    List<Report> reports = Samples.edition().reports();
    return with(reports.subList(1, reports.size()), sha256);
  }

  @Test
  void theSameFiguresAreNoRestatementWhateverMadeThem() throws Exception {
    assertThat(restated(Samples.edition(), "program", OFFICE)).isEmpty();
    assertThat(restated(Samples.edition(), "other", Map.of())).isEmpty();
  }

  @Test
  void ofAnotherFileEveryCellThatDiffersIsNamedWithTheFile() throws Exception {
    List<Restatement> restated = restated(exchanged("cd".repeat(32)), "program", OFFICE);

    assertThat(restated)
        .extracting(Restatement::before, Restatement::after)
        .containsExactlyInAnyOrder(
            tuple("251000", "8040"), tuple("-3", ""), tuple("blank", ""), tuple("", "unreadable"));
    assertThat(restated)
        .allSatisfy(
            each -> {
              assertThat(each.kind()).isEqualTo(Kind.FACT);
              assertThat(each.agencyCode()).isEqualTo("007");
              assertThat(each.source()).isEqualTo("reports/2020/007，终稿.html");
              assertThat(each.reasons()).containsExactly(Reason.FILE);
            });
  }

  @Test
  void ofTheSameFileItIsWhatElseIsOther() throws Exception {
    InMemoryEdition edition = exchanged("ab".repeat(32));

    assertThat(reasons(restated(edition, "other", OFFICE))).containsExactly(Set.of(Reason.PROGRAM));
    assertThat(reasons(restated(edition, "other", Map.of("agencies.xlsx", "longer"))))
        .containsExactly(Set.of(Reason.PROGRAM, Reason.ROSTER));
    assertThat(
            reasons(
                restated(
                    edition, "program", Map.of("agencies.csv", "roster", "decisions.csv", "new"))))
        .containsExactly(Set.of(Reason.UNKNOWN));
  }

  @Test
  void aReportThatIsGoneIsToldOnce() throws Exception {
    List<Restatement> lost = restated(without("cd".repeat(32)), "program", OFFICE);
    List<Restatement> struckOff = restated(without("ab".repeat(32)), "program", Map.of());

    assertThat(lost)
        .extracting(Restatement::kind, Restatement::before, Restatement::after)
        .containsExactly(tuple(Kind.REPORT, "reports/2020/007，终稿.html", ""));
    assertThat(reasons(lost)).containsExactly(Set.of(Reason.FILE));
    assertThat(reasons(struckOff)).containsExactly(Set.of(Reason.ROSTER));
  }

  private static Set<Set<Reason>> reasons(List<Restatement> restated) {
    return restated.stream().map(Restatement::reasons).collect(Collectors.toSet());
  }
}
