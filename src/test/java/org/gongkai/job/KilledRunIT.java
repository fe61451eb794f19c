package org.gongkai.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.FolderCopy;
import org.gongkai.PublishedEdition;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.output.Packages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A night that publishes over the edition of the night before, ended at every kind of moment: the
 * last edition stays whole, and the next run ends with the bytes of an undisturbed one. Every test
 * begins with a copy of what the night before left.
 */
@TestInstance(Lifecycle.PER_CLASS)
class KilledRunIT {

  private final Path folder;
  private final Office office;
  private final Path before;
  private final Map<String, String> undisturbed;

  /** What lay on the disk at the first moment of each kind in the night that nobody disturbed. */
  private final Map<String, Path> killed = new LinkedHashMap<>();

  KilledRunIT(@TempDir Path folder) throws Exception {
    this.folder = folder;
    office = new Office(folder);
    before = makeTheNightBefore();
    undisturbed = runUndisturbed();
  }

  private Path makeTheNightBefore() throws Exception {
    office.put("a.txt", "A 2022 7").put("b.txt", "B 2023 8").put("gone.txt", "C 2023 9");
    assertThat(office.run(Moments.class)).isEqualTo(ExitCode.DONE);
    office.put("a.txt", "A 2022 70").put("a3.txt", "A 2023 71").put("c.txt", "C 2023 9 1");
    office.put("bad.txt", "reject B 2022");
    office.remove("gone.txt");
    return copy(office.output(), "before");
  }

  private Map<String, String> runUndisturbed() throws Exception {
    Set<String> kinds = new HashSet<>();
    Moments.listen(
        moment -> {
          if (kinds.add(kind(moment))) {
            killed.put(moment, copy(office.output(), "killed-" + killed.size()));
          }
        });
    assertThat(office.run(Moments.class)).isEqualTo(ExitCode.DONE);
    Moments.listen(moment -> {});
    return PublishedEdition.files(office.output());
  }

  @Test
  void whereverARunIsKilledTheNextEndsAsIfNothingHadHappened() throws Exception {
    assertThat(killed).hasSizeGreaterThan(20);

    for (Map.Entry<String, Path> moment : killed.entrySet()) {
      assertRecovers(moment.getKey(), moment.getValue());
    }
  }

  /** Of the many changes of one kind one will do; the publication has its own test of them all. */
  private String kind(String moment) {
    return moment.replaceAll(office.output() + "(/editions|/.gongkai)?.*", "$1");
  }

  private void assertRecovers(String moment, Path killed) throws Exception {
    assertKeptEditionsAreWhole(moment, killed);
    office.moveTo(killed);
    assertThat(office.run(Moments.class)).as(moment).isEqualTo(ExitCode.DONE);
    assertIsAsIfNothingHadHappened(moment);
  }

  private static void assertKeptEditionsAreWhole(String moment, Path output) throws IOException {
    try (Stream<Path> editions = Files.list(output.resolve("editions"))) {
      assertThat(editions).as(moment).isNotEmpty().allSatisfy(Packages::assertTrue);
    }
  }

  /**
   * What a dead process leaves besides the disk of that moment are its locks, with the database
   * open or with the edition half in place.
   */
  @ParameterizedTest
  @ValueSource(strings = {"load: before commit", "publish: move to"})
  void aProcessThatIsKilledHoldsNobodyUp(String moment) throws Exception {
    office.moveTo(copy(before, "killed in " + moment));
    try (OfficeProcess process = OfficeProcess.startAndStopAt(moment, office)) {
      process.kill();
    }
    assertGoesOn(moment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "intake: before commit",
        "load: before commit",
        "settle: before commit",
        "check: before commit",
        "rollUp: before commit",
        "publish: move to"
      })
  void aProcessToldToStopInAnyStepEndsInOrder(String moment) throws Exception {
    office.moveTo(copy(before, "stopped in " + moment));
    try (OfficeProcess process = OfficeProcess.startAndStopAt(moment, office)) {
      process.terminate();
      process.awaitWord("stopping");
      process.release();
      assertThat(process.rest()).noneMatch(line -> line.contains("Nothing was published"));
      assertThat(process.exitCode()).isEqualTo(143);
    }
    assertGoesOn(moment);
  }

  private void assertGoesOn(String moment) throws Exception {
    assertThat(office.run(Moments.class)).isEqualTo(ExitCode.DONE);
    assertIsAsIfNothingHadHappened(moment);
  }

  private void assertIsAsIfNothingHadHappened(String moment) throws IOException {
    assertThat(PublishedEdition.files(office.output())).as(moment).isEqualTo(undisturbed);
    assertThat(office.editions()).as(moment).hasSize(2);
    assertThat(office.output().resolve(".gongkai/staging")).as(moment).doesNotExist();
  }

  private Path copy(Path from, String name) {
    return FolderCopy.copy(from, folder.resolve(name));
  }
}
