package org.gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.gongkai.model.Rejection;
import org.gongkai.store.FileStamp;
import org.gongkai.store.LedgerEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {

  private final Path input;

  IntakeTest(@TempDir Path input) {
    this.input = input;
  }

  @BeforeEach
  void makeReports() throws IOException {
    Files.createDirectories(input.resolve("reports/2023"));
  }

  @Test
  void listsEveryFileAtAnyDepthByPath() throws IOException {
    write("reports/b.txt", "b");
    write("reports/2023/财政局 年报.html", "a");
    write("reports/.hidden", "");

    assertThat(list())
        .extracting(FileStamp::path)
        .containsExactly("reports/.hidden", "reports/2023/财政局 年报.html", "reports/b.txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "~$局2023年度报告.docx",
        "2023/.~lock.报告.odt#",
        ".DS_Store",
        "2023/Thumbs.db",
        "Desktop.ini",
        "2023/._财政局.html",
        "__MACOSX/2023/财政局.html"
      })
  void whatProgramsAndSystemsLeaveIsNoReport(String name) throws IOException {
    write("reports/" + name, "a");

    assertThat(list()).isEmpty();
  }

  @Test
  void aFileIsFoundAgainByItsRawPath() throws IOException {
    write("reports/2023/财政局 100%;#年报.html", "content");

    FileStamp file = list().iterator().next();

    assertThat(InputPath.resolve(input, file.rawPath())).hasContent("content");
    assertThat(file.rawPath()).isASCII();
  }

  @Test
  void aNameInGb18030IsSpelledAndTwoNamesNeverMergeIntoOne() {
    assertThat(InputPath.spelled("reports/%BC%D7%BE%D6.txt")).isEqualTo("reports/甲局.txt");
    assertThat(InputPath.spelled("reports/%FF%FF")).isEqualTo("reports/%FF%FF");
  }

  @Test
  void linksAreListedAndNotFollowed() throws IOException {
    Path outside = Files.createDirectory(input.resolve("outside"));
    Files.writeString(outside.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(input.resolve("reports/folder"), outside);
    Files.createSymbolicLink(input.resolve("reports/file"), outside.resolve("secret.txt"));

    assertThat(list())
        .extracting(FileStamp::path)
        .containsExactly("reports/file", "reports/folder");
    assertThat(list())
        .allSatisfy(link -> assertThat(new InputFile(input, link).sha256()).isEmpty());
  }

  @Test
  void anUnchangedFileIsLeftAlone() throws IOException {
    write("reports/a.txt", "a");

    Intake.Changes changes = compare(entries(list()));

    assertThat(changes.fresh()).isEmpty();
    assertThat(changes.again()).isEmpty();
    assertThat(changes.touched()).isEmpty();
    assertThat(changes.gone()).isEmpty();
  }

  @Test
  void aFileWithANewDateAndTheSameBytesIsNotReadAgain() throws IOException {
    write("reports/a.txt", "a");
    List<LedgerEntry> known = entries(list());
    Files.setLastModifiedTime(input.resolve("reports/a.txt"), FileTime.fromMillis(1));

    Intake.Changes changes = compare(known);

    assertThat(changes.again()).isEmpty();
    assertThat(changes.touched()).extracting(FileStamp::modified).containsExactly(1_000_000L);
  }

  @Test
  void aFileOfTheSameSizeWithOtherBytesIsReadAgain() throws IOException {
    write("reports/a.txt", "a");
    List<LedgerEntry> known = entries(list());
    write("reports/a.txt", "b");
    Files.setLastModifiedTime(input.resolve("reports/a.txt"), FileTime.fromMillis(1));

    assertThat(compare(known).again()).extracting(FileStamp::path).containsExactly("reports/a.txt");
  }

  @Test
  void aRenamedFileIsNewSinceItsNameIsAWitness() throws IOException {
    write("reports/a.txt", "a");
    List<LedgerEntry> known = entries(list());
    Files.move(input.resolve("reports/a.txt"), input.resolve("reports/2023/a.txt"));

    Intake.Changes changes = compare(known);

    assertThat(changes.fresh()).extracting(FileStamp::path).containsExactly("reports/2023/a.txt");
    assertThat(changes.gone()).extracting(LedgerEntry::path).containsExactly("reports/a.txt");
  }

  @Test
  void everythingIsReadAgainByOtherRules() throws IOException {
    write("reports/a.txt", "a");

    Intake.Changes changes = new Intake(input, "other").compare(entries(list()), found());

    assertThat(changes.again()).isEmpty();
    assertThat(changes.reread()).hasSize(1);
  }

  @Test
  void whatCouldNotBeOpenedIsTriedAgain() throws IOException {
    write("reports/a.txt", "a");
    FileStamp file = list().iterator().next();
    LedgerEntry closed =
        entry(
            file,
            LedgerEntry.State.REJECTED,
            new Rejection(Rejection.Reason.UNREADABLE_FILE, "AccessDeniedException"));

    assertThat(compare(List.of(closed)).reread()).containsExactly(file);
  }

  @Test
  void whatIsStillPendingStaysPending() throws IOException {
    write("reports/a.txt", "a");
    FileStamp file = list().iterator().next();

    assertThat(compare(List.of(entry(file, LedgerEntry.State.PENDING, null))).reread())
        .containsExactly(file);
  }

  private Collection<FileStamp> list() throws IOException {
    return new InputFiles(input).list();
  }

  private FoundFiles found() throws IOException {
    return new FoundFiles(list(), Map.of());
  }

  private Intake.Changes compare(List<LedgerEntry> known) throws IOException {
    return new Intake(input, "key").compare(known, found());
  }

  private void write(String path, String content) throws IOException {
    Path file = input.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private List<LedgerEntry> entries(Collection<FileStamp> files) {
    List<LedgerEntry> entries = new ArrayList<>();
    files.forEach(file -> entries.add(entry(file, LedgerEntry.State.LOADED, null)));
    return entries;
  }

  private LedgerEntry entry(
      FileStamp file, LedgerEntry.State state, @Nullable Rejection rejection) {
    String sha256 = new InputFile(input, file).sha256();
    return new LedgerEntry(
        1, file, sha256, 7, "text", state, "A", 2023, "2021", rejection, "key", "run");
  }
}
