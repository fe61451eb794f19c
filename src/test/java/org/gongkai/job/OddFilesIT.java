package org.gongkai.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.job.load.QuietPeriod;
import org.gongkai.store.FileStamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may lie among the reports beside whole, readable files: none of it stops the others. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class OddFilesIT {

  private static final String LINK = "rejected a link; links are not followed";

  private final Path folder;
  private final Office office;

  OddFilesIT(@TempDir Path folder) throws IOException {
    this.folder = folder;
    office = new Office(folder);
    office.put("a.txt", "A 2023 7");
  }

  private List<String> sources() throws IOException {
    return office.edition().stream().filter(line -> line.startsWith("source ")).toList();
  }

  private void link(String name, Path target) throws IOException {
    Files.createSymbolicLink(office.report(name), target);
  }

  @Test
  void linksAreNamedAndNeverFollowed() throws Exception {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.writeString(outside.resolve("secret.txt"), "B 2023 8");
    link("out.txt", outside.resolve("secret.txt"));
    link("out", outside);
    link("dangling.txt", folder.resolve("nowhere"));
    link("circle.txt", office.report("circle.txt"));
    link("loop", office.report(""));
    link("inside.txt", office.report("a.txt"));

    assertThat(office.run()).isEqualTo(ExitCode.DONE);

    assertThat(sources())
        .containsExactly(
            "source reports/a.txt loaded ",
            "source reports/circle.txt " + LINK,
            "source reports/dangling.txt " + LINK,
            "source reports/inside.txt " + LINK,
            "source reports/loop " + LINK,
            "source reports/out " + LINK,
            "source reports/out.txt " + LINK);
    assertThat(office.edition()).noneMatch(line -> line.startsWith("fact B"));
    assertThat(office.review()).filteredOn(line -> line.contains("STR-21")).hasSize(6);
  }

  @Test
  void pipesAndSocketsAreNotWaitedFor() throws Exception {
    Process mkfifo = new ProcessBuilder("mkfifo", office.report("pipe.txt").toString()).start();
    assertThat(mkfifo.waitFor()).isZero();
    try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      socket.bind(UnixDomainSocketAddress.of(office.report("socket")));

      assertThat(office.run()).isEqualTo(ExitCode.DONE);
    }
    assertThat(sources())
        .containsExactly(
            "source reports/a.txt loaded ",
            "source reports/pipe.txt rejected neither file nor folder",
            "source reports/socket rejected neither file nor folder");
  }

  @Test
  void aFolderNamedLikeAReportIsAFolder() throws Exception {
    office.put("乙街道2023年报.docx/b.txt", "B 2023 8");
    Files.createDirectories(office.report("empty.txt"));

    assertThat(office.run()).isEqualTo(ExitCode.DONE);

    assertThat(sources())
        .containsExactly(
            "source reports/a.txt loaded ", "source reports/乙街道2023年报.docx/b.txt loaded ");
  }

  @Test
  void namesThatCannotBePrintedAreSpelledByTheirBytes() throws Exception {
    office.put("b\n\u001b[2J.txt", "B 2023 8").put("\u202etxt.c", "reject C 2023");
    URI reports = office.report("").toUri();
    Files.writeString(Path.of(URI.create(reports + "%FF%0D.txt")), "C 2023 9");

    assertThat(office.run()).isEqualTo(ExitCode.DONE);

    assertThat(sources())
        .containsExactly(
            "source reports/%E2%80%AEtxt.c rejected has none of the statutory tables",
            "source reports/%FF%0D.txt loaded ",
            "source reports/a.txt loaded ",
            "source reports/b%0A%1B%5B2J.txt loaded ");
    assertThat(office.run()).isEqualTo(ExitCode.DONE);
    assertThat(office.told()).startsWith("Nothing is new");
  }

  @Test
  void namesThatWouldBeSpelledAlikeAreAllKept() throws Exception {
    URI reports = office.report("").toUri();
    for (String name : List.of("%B2%E2", "%E6%B5%8B", "%25E6%25B5%258B")) {
      Files.writeString(Path.of(URI.create(reports + name)), "A 2023 7");
    }

    assertThat(office.run()).isEqualTo(ExitCode.DONE);

    assertThat(sources()).hasSize(4);
  }

  @Test
  void aFileThatIsStillWrittenWaitsForTheNextNight() throws Exception {
    office.put("growing.txt", "B 2023 8");
    assertThat(office.run()).isEqualTo(ExitCode.DONE);
    assertThat(sources())
        .containsExactly(
            "source reports/a.txt loaded ",
            "source reports/growing.txt rejected was changed while it was read, perhaps still"
                + " being copied; tried again in the next run");

    Files.move(office.report("growing.txt"), office.report("whole.txt"));
    assertThat(office.run()).isEqualTo(ExitCode.DONE);
    assertThat(office.edition())
        .contains("fact B 2023 8 reports/whole.txt", "source reports/whole.txt loaded ");
  }

  @Test
  void aFolderThatMayNotBeLookedIntoStopsTheRun() throws Exception {
    office.put("closed/c.txt", "C 2023 9");
    permit("closed", "---------");

    assertThat(runWithoutPrivileges()).isEqualTo(ExitCode.FAULT.code());
    assertThat(office.editions()).isEmpty();

    permit("closed", "rwx------");
    assertThat(office.run()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void whatMayNotBeReadIsNamedAndReadOnceItMay() throws Exception {
    office.put("b.txt", "B 2023 8");
    permit("b.txt", "---------");

    assertThat(runWithoutPrivileges()).isZero();
    assertThat(sources())
        .containsExactly(
            "source reports/a.txt loaded ",
            "source reports/b.txt rejected the job has no permission to read it; tried again in"
                + " the next run");

    permit("b.txt", "r--------");
    assertThat(office.run()).isEqualTo(ExitCode.DONE);
    assertThat(sources())
        .containsExactly("source reports/a.txt unchanged ", "source reports/b.txt loaded ");
  }

  private void permit(String name, String permissions) throws IOException {
    Files.setPosixFilePermissions(
        office.report(name), PosixFilePermissions.fromString(permissions));
  }

  /** The administrator may read everything, unless the right to is taken away. */
  private int runWithoutPrivileges() throws Exception {
    boolean isRoot = "root".equals(System.getProperty("user.name"));
    List<String> launcher =
        isRoot ? List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search") : List.of();
    try (OfficeProcess process = OfficeProcess.startBy(launcher, office)) {
      process.rest();
      return process.exitCode();
    }
  }

  @Test
  void nothingInTheInputIsChanged() throws Exception {
    office.put("b.txt", "reject B 2023").put("boom.txt", "boom").put("2023/zip.zip", "PK damaged");
    link("out.txt", folder.resolve("nowhere"));
    Map<String, String> before = input();

    assertThat(office.run()).isEqualTo(ExitCode.DONE);
    office.put("b.txt", "B 2023 8");
    Map<String, String> changed = input();
    assertThat(office.run()).isEqualTo(ExitCode.DONE);

    assertThat(input()).isEqualTo(changed).containsOnlyKeys(before.keySet());
  }

  /** Everything in the input with its date and content. */
  private Map<String, String> input() throws IOException {
    Map<String, String> input = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder.resolve("input"))) {
      for (Path path : all.toList()) {
        BasicFileAttributes attributes =
            Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        String content = attributes.isRegularFile() ? Files.readString(path) : "";
        input.put(path.toString(), attributes.lastModifiedTime() + " " + content);
      }
    }
    return input;
  }

  @ParameterizedTest
  @CsvSource({"-1900, 100", "-2000, 0", "-60000, 0", "60000, 0", "100, 2100"})
  void onlyAFreshCopyIsWaitedFor(long age, long wait) {
    Instant now = Instant.parse("2025-06-01T02:15:00Z");
    long modified = TimeUnit.MILLISECONDS.toNanos(now.toEpochMilli() + age);
    long begin = System.nanoTime();

    new QuietPeriod(InstantSource.fixed(now)).await(new FileStamp("a", "a", 1, modified));

    assertThat(Duration.ofNanos(System.nanoTime() - begin))
        .isBetween(Duration.ofMillis(wait), Duration.ofMillis(wait + 1500));
  }
}
