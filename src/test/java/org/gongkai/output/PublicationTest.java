package org.gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.FolderCopy;
import org.gongkai.model.Agency;
import org.gongkai.model.Role;
import org.gongkai.output.edition.Disk;
import org.gongkai.output.edition.FileName;
import org.gongkai.rollup.RollupRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {

  private static final String PACKAGE = "datapackage.json";

  /** After so many of the moments before an edition has its name it is published once more. */
  private static final int SOME = 4;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path output;

  /** What the two editions differ in: the figures, and which years there are. */
  private static final InMemoryEdition OLD =
      Samples.edition().withDistrictRollups(SampleRollups.districts(1));

  private static final InMemoryEdition NEW =
      Samples.edition()
          .withDistrictRollups(
              SampleRollups.districts(2).stream().filter(row -> row.year() == 2021).toList());

  private static final InMemoryEdition WITHOUT_SLIPS = Samples.edition().withCoverage(List.of());

  @Test
  void aRunKilledAtAnyMomentLeavesOldOrNewWholeAndRecovers(@TempDir Path root) throws Exception {
    publication(output).publish(OLD, Samples.run("b"), 7);
    Map<String, String> oldFiles = files(output);
    List<Path> moments = publishCopyingBeforeEveryChange(root);
    assertThat(moments).hasSizeGreaterThan(30);
    for (Path killed : moments) {
      String moment = FileName.of(killed);
      assertKeptEditionsAreWhole(killed);

      assertThat(publication(killed).recover()).as(moment).isEmpty();
      Map<String, String> recovered = files(killed);
      assertStableNamesShowOneEdition(killed);
      boolean published = Files.isDirectory(killed.resolve("editions/a"));
      assertThat(Objects.equals(recovered.get(PACKAGE), oldFiles.get(PACKAGE)))
          .as(moment)
          .isEqualTo(!published);

      if (published || moments.indexOf(killed) % SOME == 0) {
        publication(killed).publish(NEW, Samples.run("a"), 1);
        assertStableNamesShowOneEdition(killed);
        assertThat(Disk.list(killed.resolve("editions"))).as(moment).hasSize(1);
        assertThat(killed.resolve(".gongkai/staging")).doesNotExist();
      }
    }
  }

  /** What lay on the disk before each change, in folders named after the change. */
  private List<Path> publishCopyingBeforeEveryChange(Path root) {
    List<Path> copies = new ArrayList<>();
    WatchedPublication.into(
            output,
            change -> {
              synchronized (copies) {
                String name = copies.size() + " " + change.replace(output.toString(), "");
                copies.add(FolderCopy.copy(output, root.resolve(name.replace('/', '_'))));
              }
            })
        .publish(NEW, Samples.run("a"), 1);
    return copies;
  }

  @Test
  void aKilledRecoveryCanBeRepeated(@TempDir Path root) throws Exception {
    publication(root).publish(OLD, Samples.run("a"), 7);
    for (int moment = 0; moment < 30; moment++) {
      Files.deleteIfExists(root.resolve("facts.csv"));
      FailingDisk killer = new FailingDisk(moment);
      try {
        new Publication(root, killer).recover();
      } catch (Killed killed) {
        assertThat(publication(root).recover()).isEmpty();
      }
      assertStableNamesShowOneEdition(root);
    }
  }

  @Test
  void statutoryFilesOfAYearThatIsGoneAreRemovedAndForeignOnesStay() throws Exception {
    new Publication(output).publish(OLD, Samples.run("a"), 7);
    Path foreign = Files.writeString(output.resolve("statutory/notes-2023.csv"), "mine");

    new Publication(output).publish(NEW, Samples.run("b"), 7);

    assertThat(files(output)).containsKey("statutory/云岭区-2021.csv");
    assertThat(files(output)).doesNotContainKey("statutory/云岭区-2020.csv");
    assertThat(foreign).hasContent("mine");
  }

  @Test
  void aFolderGoesWithItsLastFileAndOneInWhichPeoplePutSomethingStays() throws Exception {
    new Publication(output).publish(OLD, Samples.run("a"), 7);
    Path slips = output.resolve("slips");
    assertThat(Disk.list(slips)).isNotEmpty();
    Path kept = Files.createDirectories(slips.resolve("mine"));
    Files.writeString(kept.resolve("note.txt"), "mine");

    new Publication(output).publish(WITHOUT_SLIPS, Samples.run("b"), 7);
    assertThat(Disk.list(slips)).containsExactly(kept);

    new Publication(output).publish(OLD, Samples.run("c"), 7);
    Files.delete(kept.resolve("note.txt"));
    Files.delete(kept);
    Path relative = Path.of("").toAbsolutePath().relativize(output.toAbsolutePath());
    new Publication(relative).publish(WITHOUT_SLIPS, Samples.run("d"), 7);
    assertThat(slips).doesNotExist();
  }

  @Test
  void aFileThatCannotBeReplacedCostsNothingButItself() throws Exception {
    new Publication(output).publish(OLD, Samples.run("a"), 7);
    Path open = output.resolve("district_rollup.csv");
    Files.delete(open);
    Files.createDirectories(open.resolve("held"));

    Published published = new Publication(output).publish(NEW, Samples.run("b"), 7);

    assertThat(published.blocked())
        .extracting(Blocked::file)
        .containsExactly("district_rollup.csv");
    assertThat(output.resolve("datapackage.json"))
        .hasSameBinaryContentAs(published.folder().resolve("datapackage.json"));

    Files.delete(open.resolve("held"));
    Files.delete(open);
    assertThat(new Publication(output).recover()).isEmpty();
    assertStableNamesShowOneEdition(output);
  }

  /** As Windows does it: nobody may replace a workbook that is open in Excel. */
  @Test
  void aWorkbookThatIsOpenIsReplacedOnceItIsClosed() throws Exception {
    new Publication(output).publish(OLD, Samples.run("a"), 7);
    Disk locked =
        new Disk() {
          @Override
          public void move(Path from, Path to) throws IOException {
            if (FileName.of(to).endsWith(".xlsx")) {
              throw new FileSystemException(to.toString(), null, "used by another process");
            }
            super.move(from, to);
          }
        };

    Published published = new Publication(output, locked).publish(NEW, Samples.run("b"), 7);

    String workbook = Samples.DISTRICT + ".xlsx";
    assertThat(published.blocked()).extracting(Blocked::file).containsExactly(workbook);
    Packages.assertTrue(published.folder());
    assertThat(output.resolve(PACKAGE)).hasSameBinaryContentAs(published.folder().resolve(PACKAGE));

    assertThat(new Publication(output).recover()).isEmpty();
    assertThat(FileName.resolve(output, workbook))
        .hasSameBinaryContentAs(FileName.resolve(published.folder(), workbook));
  }

  @Test
  void aFileThatReadsOtherThanItWasWrittenIsNotPublished() throws Exception {
    new Publication(output).publish(OLD, Samples.run("a"), 7);
    Map<String, String> before = files(output);
    for (String file : List.of("findings.csv", "report.html", Samples.DISTRICT + ".xlsx")) {
      Publication publication = new Publication(output, new LyingDisk(file));
      assertThatThrownBy(() -> publication.publish(NEW, Samples.run("b"), 7))
          .hasMessageContaining(file + " does not read as it was written");
      assertThat(files(output)).isEqualTo(before);
    }
  }

  @Test
  void whatOthersLeftInAnEditionIsNotPublished() throws Exception {
    Published published = new Publication(output).publish(OLD, Samples.run("a"), 7);
    Files.writeString(published.folder().resolve(".~lock.facts.csv#"), "somebody");
    Files.delete(output.resolve("facts.csv"));

    assertThat(new Publication(output).recover()).isEmpty();

    assertThat(output.resolve("facts.csv")).exists();
    assertThat(output.resolve(".~lock.facts.csv#")).doesNotExist();
  }

  @Test
  void recoveryWithoutNeedChangesNothing() throws Exception {
    new Publication(output).publish(OLD, Samples.run("a"), 7);
    Files.writeString(output.resolve("facts.csv"), "edited by hand");
    FailingDisk never = new FailingDisk(0);

    new Publication(output, never).recover();

    assertThat(output.resolve("facts.csv")).hasContent("edited by hand");
    assertThat(new Publication(output.resolve("new")).recover()).isEmpty();
  }

  @Test
  void onlyTheNewestEditionsAreKeptAndForeignFoldersLeftAlone() throws Exception {
    Files.createDirectories(output.resolve("editions/000-mine"));
    Files.createDirectories(output.resolve("editions/copy of c"));
    for (String run : List.of("d", "a", "c", "b")) {
      new Publication(output).publish(OLD, Samples.run(run), 2);
    }
    assertThat(Disk.list(output.resolve("editions")))
        .extracting(FileName::of)
        .containsExactly("000-mine", "b", "c", "copy of c");
    assertThatThrownBy(() -> new Publication(output).publish(OLD, Samples.run("e"), 0))
        .hasMessageContaining("keep");
  }

  @Test
  void editionsAreNumberedWhateverTheirNames() {
    assertThat(new Publication(output).publish(OLD, Samples.run("z"), 7).edition()).isEqualTo(1);
    assertThat(new Publication(output).publish(OLD, Samples.run("a"), 7).edition()).isEqualTo(2);
    assertThat(new Publication(output).publish(NEW, Samples.run("a"), 7).edition()).isEqualTo(2);
  }

  @Test
  void districtsWhoseNamesBecomeTheSameKeepAFileEach() throws Exception {
    List<RollupRow> rows =
        Stream.of("东/区", "东:区")
            .flatMap(name -> OLD.districtRollups().stream().map(row -> renamed(row, name)))
            .toList();
    List<Agency> towns =
        Stream.of("东/区", "东:区")
            .map(
                name ->
                    new Agency(
                        name,
                        name,
                        name,
                        "town",
                        List.of(),
                        null,
                        null,
                        Role.MEMBER,
                        null,
                        null,
                        null))
            .toList();
    InMemoryEdition edition = OLD.withDistrictRollups(rows).withAgencies(towns);
    new Publication(output).publish(edition, Samples.run("a"), 7);

    assertThat(files(output).keySet())
        .contains("statutory/东_区-2021.csv", "statutory/东_区-2021_2.csv");
  }

  private static RollupRow renamed(RollupRow row, String district) {
    return new RollupRow(
        district,
        row.agencyType(),
        row.year(),
        row.form(),
        row.cell(),
        row.sectionLabel(),
        row.categoryLabel(),
        row.measureLabel(),
        row.unit(),
        row.total(),
        row.mean(),
        row.median(),
        row.min(),
        row.max(),
        row.agenciesWithValue(),
        row.agenciesReporting(),
        row.agenciesExpected(),
        row.level(),
        row.plain(),
        row.members());
  }

  /** Never killed, and fast. */
  private static Publication publication(Path folder) {
    return new Publication(folder, new FailingDisk(Integer.MAX_VALUE));
  }

  private static void assertKeptEditionsAreWhole(Path output) throws IOException {
    List<Path> editions = Disk.list(output.resolve("editions"));
    assertThat(editions).isNotEmpty();
    for (Path edition : editions) {
      Packages.assertTrue(edition);
    }
  }

  private static void assertStableNamesShowOneEdition(Path output) throws IOException {
    Packages.assertTrue(output);
    List<Path> statutory = Disk.list(output.resolve("statutory"));
    assertThat(statutory).hasSize(Packages.statutory(output));
  }

  /** The stable files by name. */
  private static Map<String, String> files(Path output) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (Path file : Disk.list(output)) {
      if (Files.isRegularFile(file)) {
        files.put(FileName.of(file), Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    for (Path file : Disk.list(output.resolve("statutory"))) {
      files.put(
          "statutory/" + FileName.of(file), Files.readString(file, StandardCharsets.ISO_8859_1));
    }
    return files;
  }

  /** A disk that keeps all but the first byte of a file. */
  private static final class LyingDisk extends Disk {

    private final String file;

    LyingDisk(String file) {
      this.file = file;
    }

    @Override
    public OutputStream create(Path path) throws IOException {
      OutputStream out = super.create(path);
      return FileName.of(path).equals(file) ? new Forgetful(out) : out;
    }

    private static final class Forgetful extends FilterOutputStream {

      private boolean forgotten;

      Forgetful(OutputStream out) {
        super(out);
      }

      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        int skipped = forgotten || length == 0 ? 0 : 1;
        forgotten |= skipped > 0;
        out.write(bytes, offset + skipped, length - skipped);
      }
    }
  }

  /** A disk whose plug is pulled before a change, and that nobody waits for. */
  private static final class FailingDisk extends Disk {

    private final int moment;
    private int seen;

    FailingDisk(int moment) {
      this.moment = moment;
    }

    @Override
    protected synchronized void beforeChange(String next) {
      if (seen > moment) {
        throw new Killed();
      }
      if (seen++ == moment) {
        throw new Killed();
      }
    }

    @Override
    public void force(FileChannel channel) {}
  }

  /** Not an I/O trouble anybody could handle. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }
}
