package org.gongkai.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.PublishedEdition;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.output.Packages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A night that publishes over the edition of the night before, ended at every kind of moment: the
 * last edition stays whole, and the next run ends with the bytes of an undisturbed one.
 */
class KilledRunIT {

  private final Path folder;
  private final Office office;

  KilledRunIT(@TempDir Path folder) throws IOException {
    this.folder = folder;
    office = new Office(folder);
  }

  @BeforeEach
  void makeTheNightBefore() throws Exception {
    office.put("a.txt", "A 2022 7").put("b.txt", "B 2023 8").put("gone.txt", "C 2023 9");
    assertThat(office.run(Moments.class)).isEqualTo(ExitCode.DONE);
    office.put("a.txt", "A 2022 70").put("a3.txt", "A 2023 71").put("c.txt", "C 2023 9 1");
    office.put("bad.txt", "reject B 2022");
    office.remove("gone.txt");
  }

  @AfterEach
  void stopListening() {
    Moments.listen(moment -> {});
  }

  @Test
  void whereverARunIsKilledTheNextEndsAsIfNothingHadHappened() throws Exception {
    Path before = copy("before");
    Map<String, Path> killed = new LinkedHashMap<>();
    Set<String> kinds = new HashSet<>();
    Moments.listen(
        moment -> {
          if (kinds.add(kind(moment))) {
            killed.put(moment, copy("killed-" + killed.size()));
          }
        });
    assertThat(office.run(Moments.class)).isEqualTo(ExitCode.DONE);
    Moments.listen(moment -> {});
    Map<String, String> undisturbed = PublishedEdition.files(office.output());
    assertThat(killed).hasSizeGreaterThan(20);

    for (Map.Entry<String, Path> moment : killed.entrySet()) {
      assertRecovers(moment.getKey(), moment.getValue(), undisturbed);
    }
    assertThat(before).isDirectory();
  }

  /** Of the many changes of one kind one will do; the publication has its own test of them all. */
  private String kind(String moment) {
    return moment.replaceAll(office.output() + "(/editions|/.gongkai)?.*", "$1");
  }

  private void assertRecovers(String moment, Path killed, Map<String, String> undisturbed)
      throws Exception {
    assertKeptEditionsAreWhole(moment, killed);
    office.moveTo(killed);
    assertThat(office.run(Moments.class)).as(moment).isEqualTo(ExitCode.DONE);
    assertThat(PublishedEdition.files(killed)).as(moment).isEqualTo(undisturbed);
    assertThat(office.editions()).as(moment).hasSize(2);
    assertThat(killed.resolve(".gongkai/staging")).as(moment).doesNotExist();
  }

  private static void assertKeptEditionsAreWhole(String moment, Path output) throws IOException {
    try (Stream<Path> editions = Files.list(output.resolve("editions"))) {
      assertThat(editions).as(moment).isNotEmpty().allSatisfy(Packages::assertTrue);
    }
  }

  static Stream<String> momentsOfEveryStep() {
    return Stream.of(
        "intake: before commit",
        "load: before commit",
        "settle: before commit",
        "check: before commit",
        "rollUp: before commit",
        "publish: move to");
  }

  @ParameterizedTest
  @MethodSource("momentsOfEveryStep")
  void aProcessKilledInAnyStepLosesNothing(String moment) throws Exception {
    Path undisturbed = copy("undisturbed");
    try (OfficeProcess process = OfficeProcess.startAndStopAt(moment, office)) {
      process.kill();
    }
    assertGoesOn(undisturbed);
  }

  @ParameterizedTest
  @MethodSource("momentsOfEveryStep")
  void aProcessToldToStopInAnyStepEndsInOrder(String moment) throws Exception {
    Path undisturbed = copy("undisturbed");
    try (OfficeProcess process = OfficeProcess.startAndStopAt(moment, office)) {
      process.terminate();
      process.awaitWord("stopping");
      process.release();
      assertThat(process.rest()).noneMatch(line -> line.contains("Nothing was published"));
      assertThat(process.exitCode()).isEqualTo(143);
    }
    assertGoesOn(undisturbed);
  }

  private void assertGoesOn(Path undisturbed) throws Exception {
    assertThat(office.run(Moments.class)).isEqualTo(ExitCode.DONE);
    Map<String, String> disturbed = PublishedEdition.files(office.output());
    assertThat(office.editions()).hasSize(2);

    office.moveTo(undisturbed);
    assertThat(office.run(Moments.class)).isEqualTo(ExitCode.DONE);
    assertThat(disturbed).isEqualTo(PublishedEdition.files(undisturbed));
  }

  /** The output as it lies on the disk, which is all that a killed process leaves. */
  private Path copy(String name) {
    Path copy = folder.resolve(name);
    try {
      Files.walkFileTree(
          office.output(),
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path from, BasicFileAttributes attributes)
                throws IOException {
              Files.createDirectories(copy.resolve(office.output().relativize(from).toString()));
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path from, BasicFileAttributes attributes)
                throws IOException {
              Files.copy(from, copy.resolve(office.output().relativize(from).toString()));
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path from, IOException e) throws IOException {
              if (e instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
              }
              throw e;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return copy;
  }
}
