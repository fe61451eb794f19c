package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.job.ending.ExitCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to files between two nights has the effect it would have on a first run. */
class NightsTest {

  @SuppressWarnings("NullAway.Init")
  private static NightsOffice firstNight;

  private final NightsOffice office;

  NightsTest(@TempDir Path folder) {
    office = firstNight.copyTo(folder);
  }

  @BeforeAll
  static void receiveAll(@TempDir Path folder) throws Exception {
    firstNight =
        new NightsOffice(
            folder, (told, arguments) -> new GongkaiApplication(told, told).run(arguments));
    firstNight.receiveAll();
    assertNews(firstNight, "all reports came");
    assertThat(firstNight.told()).doesNotContain("What is new since the last edition");
  }

  @Test
  void afterEveryChangeTheEditionIsThatOfAFreshRun() throws Exception {
    List<Path> reports =
        office.district().files().stream().map(file -> office.report(file.path())).toList();
    Path first = reports.get(0);
    Path second = reports.get(1);
    Path third = reports.get(2);

    byte[] content = Files.readAllBytes(first);
    office.write(first, Files.readAllBytes(second));
    office.write(second, content);
    office.write(office.report("copy of.html"), Files.readAllBytes(third));
    pack(reports.get(3), office.report("all.zip"));
    office.write(reports.get(4), new byte[0]);
    assertNews("two files changed places, one was copied, one packed, one emptied");

    Files.move(first, first.resolveSibling("年报(2).html"));
    Files.createDirectories(office.report("1999"));
    Files.move(second, office.report("1999").resolve(second.getFileName()));
    Files.delete(third);
    office.write(reports.get(4), "政府信息公开工作年度报告".getBytes("GB18030"));
    assertNews(
        "a file was renamed, one moved to a folder of another year, the copy's original went,"
            + " an empty file got a text that is no report");

    office.edit(office.report("../agencies.csv"), "财政局", "财税局");
    assertNews("an agency got another name", "--allow-vanished=50");

    Files.delete(office.report("all.zip"));
    Files.delete(reports.get(5));
    assertNews("files went", "--allow-vanished=50");
    assertThat(office.output().resolve(".gongkai/summary.txt"))
        .content()
        .contains("No longer there (", "  reports/all.zip!");

    for (Path file : reports) {
      Files.deleteIfExists(file);
    }
    assertNews("nearly all went, as the office says", "--allow-vanished");
  }

  @Test
  void reportsThatVanishStopTheNightAndComeBackAsIfNothingHadBeen() throws Exception {
    List<Path> before = office.editions();
    Path reports = office.report("");
    Path elsewhere = reports.resolveSibling("unmounted");
    Files.move(reports, elsewhere);

    assertThat(office.run()).as("folder gone").isEqualTo(ExitCode.FAULT);
    assertThat(office.told()).contains("Nothing was published, the last edition is intact");

    Files.createDirectories(reports);

    assertThat(office.run()).as("folder empty").isEqualTo(ExitCode.FAULT);

    assertThat(office.told())
        .contains("Nothing was published, the last edition is intact", "reports that the last")
        .contains("(reports/")
        .doesNotContain("gongkai.log");
    assertThat(office.editions()).isEqualTo(before);
    assertThat(office.output().resolve(".gongkai/summary.txt"))
        .content()
        .contains("--allow-vanished", "exit code 3");

    Files.delete(reports);
    Files.move(elsewhere, reports);
    assertNoNews();
  }

  @Test
  void aRosterCutShortLosesNoEdition() throws Exception {
    List<Path> before = office.editions();
    List<String> roster = Files.readAllLines(office.report("../agencies.csv"));
    office.write("agencies.csv", String.join("\r\n", roster.subList(0, 2)) + "\r\n");

    assertThat(office.run()).isEqualTo(ExitCode.FAULT);
    assertThat(office.editions()).isEqualTo(before);

    office.write("agencies.csv", String.join("\r\n", roster) + "\r\n");
    assertNoNews();
  }

  @Test
  void afterAChangeOfTheRosterAloneNothingIsCalledNew() throws Exception {
    Path some = office.report(office.district().files().get(0).path());
    office.edit(office.report("../agencies.csv"), ",department,", ",bureau,");
    office.write(some, (Files.readString(some) + "\n").getBytes(StandardCharsets.UTF_8));

    assertThat(office.run()).as(office.told()).isEqualTo(ExitCode.DONE);

    int all = office.district().files().size();
    assertThat(office.told()).contains("(0 of them new, 1 changed, ", " only read again)");
    assertThat(Files.readString(office.output().resolve(".gongkai/summary.txt")))
        .contains("Files: 0 new, 1 changed, " + (all - 1) + " read again, 0 removed, 0 unchanged.")
        .contains("Changed (1):")
        .doesNotContain("Came in");
  }

  @Test
  void anEditionWhoseFiguresAreTheSameSaysWhyItIsThere() throws Exception {
    office.write("office.properties", "contact=010");

    assertThat(office.run()).isEqualTo(ExitCode.DONE);

    String why = "What is new since the last edition: the office's letterhead.";
    assertThat(office.told()).contains(why);
    assertThat(office.output().resolve("changes.csv")).content().hasLineCount(1);
    assertThat(office.output().resolve(".gongkai/summary.txt")).content().contains(why);
  }

  @Test
  void whatChangesNothingPublishesNothing() throws Exception {
    Path some = office.report(office.district().files().get(0).path());
    byte[] content = Files.readAllBytes(some);

    office.touch(some);
    assertNoNews();

    office.write(some, content);
    assertNoNews();
  }

  private void pack(Path file, Path archive) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      zip.putNextEntry(new ZipEntry(String.valueOf(file.getFileName())));
      zip.write(Files.readAllBytes(file));
    }
    Files.delete(file);
    office.touch(archive);
  }

  private void assertNews(String night, String... more) throws Exception {
    assertNews(office, night, more);
  }

  private static void assertNews(NightsOffice office, String night, String... more)
      throws Exception {
    int before = office.editions().size();
    assertThat(office.run(more)).as(night + office.told()).isEqualTo(ExitCode.DONE);
    assertThat(office.told()).as(night).doesNotContain("Nothing is new");
    assertThat(office.editions()).as(night).hasSize(before + 1);
    Path fresh = office.runAfresh();
    PublishedEdition.assertSameButForHistory(night, office.output(), fresh);
  }

  private void assertNoNews() throws Exception {
    List<Path> before = office.editions();
    assertThat(office.run()).isEqualTo(ExitCode.DONE);
    assertThat(office.told()).contains("Nothing is new");
    assertThat(office.editions()).isEqualTo(before);
  }
}
