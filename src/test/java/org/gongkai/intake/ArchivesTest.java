package org.gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.store.FileStamp;
import org.gongkai.store.LedgerEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesTest {

  private final Path input;
  private final Path zip;
  private int unpacked;

  ArchivesTest(@TempDir Path input) throws IOException {
    this.input = input;
    zip = Files.createDirectories(input.resolve("reports")).resolve("a.zip");
    Files.writeString(zip, "PK");
    Files.writeString(input.resolve("reports/b.txt"), "no archive");
  }

  @Test
  void membersStandInTheArchivesPlaceWithItsSizeAndDate() throws IOException {
    FileStamp archive = new InputFiles(input).list().iterator().next();

    FoundFiles found = open(List.of(), "key");

    assertThat(found.files())
        .extracting(FileStamp::path)
        .containsExactly("reports/a.zip!/甲 局%#+.txt", "reports/b.txt");
    FileStamp member = found.files().iterator().next();
    assertThat(member.rawPath()).isASCII();
    assertThat(MemberPath.member(member.rawPath())).isEqualTo("甲 局%#+.txt");
    assertThat(InputPath.resolve(input, member.rawPath())).isEqualTo(zip);
    assertThat(member.bytes()).isEqualTo(archive.bytes());
    assertThat(member.modified()).isEqualTo(archive.modified());
  }

  @Test
  void anArchiveThatDidNotChangeIsNotOpenedAgain() throws IOException {
    FoundFiles first = open(List.of(), "key");
    List<LedgerEntry> known = entries(first);

    FoundFiles second = open(known, "key");

    assertThat(unpacked).isEqualTo(1);
    assertThat(second.files()).containsExactlyElementsOf(first.files());
    assertThat(new Intake(input, "key").compare(known, second))
        .isEqualTo(new Intake.Changes(List.of(), List.of(), List.of(), List.of(), List.of()));
  }

  @Test
  void anotherDateOrOtherRulesOpenItAgain() throws IOException {
    List<LedgerEntry> known = entries(open(List.of(), "key"));

    open(known, "other");
    Files.setLastModifiedTime(zip, FileTime.fromMillis(1));
    FoundFiles found = open(known, "key");

    assertThat(unpacked).isEqualTo(3);
    assertThat(new Intake(input, "key").compare(known, found).touched())
        .extracting(FileStamp::path)
        .containsExactly("reports/a.zip!/甲 局%#+.txt");
  }

  private FoundFiles open(List<LedgerEntry> known, String readingKey) throws IOException {
    Unpacker unpacker =
        content -> {
          unpacked++;
          return Map.of("甲 局%#+.txt", "digest");
        };
    return new Archives(input, readingKey, known, unpacker).open(new InputFiles(input).list());
  }

  private static List<LedgerEntry> entries(FoundFiles found) {
    List<LedgerEntry> entries = new ArrayList<>();
    for (FileStamp file : found.files()) {
      entries.add(
          new LedgerEntry(
              1,
              file,
              "digest",
              7,
              "text",
              LedgerEntry.State.LOADED,
              "A",
              2023,
              "2021",
              null,
              "key",
              "run"));
    }
    return entries;
  }
}
