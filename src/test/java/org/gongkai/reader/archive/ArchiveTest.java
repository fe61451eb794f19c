package org.gongkai.reader.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.reader.Books.utf8;
import static org.gongkai.reader.Books.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.gongkai.model.Rejection;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.reader.Books;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchiveTest {

  private static final String SOURCE = "reports/2023/all.zip";

  /** Each member a line: its name, and its length or the reason. */
  private static List<String> members(byte[] zip) {
    return members(new Archive(SOURCE, zip));
  }

  private static List<String> members(Archive archive) {
    List<String> members = new ArrayList<>();
    archive.forEach(
        member ->
            members.add(
                member.source().substring(SOURCE.length())
                    + " "
                    + member
                        .rejection()
                        .map(Rejection::reason)
                        .map(Reason::name)
                        .orElseGet(() -> Integer.toString(member.content().length))));
    return members;
  }

  private static byte[] zipOf(String... names) {
    Map<String, byte[]> members = new LinkedHashMap<>();
    Arrays.stream(names).forEach(name -> members.put(name, utf8("内容")));
    return zip(members);
  }

  /** A zip whose names are in an encoding that it does not tell. */
  private static byte[] zipIn(Charset charset, String... names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
      zip.setEncoding(charset.name());
      zip.setUseLanguageEncodingFlag(false);
      for (String name : names) {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        zip.write(utf8("内容"));
        zip.closeArchiveEntry();
      }
    }
    return out.toByteArray();
  }

  @Test
  void everyFileIsHandedOverUnderTheArchivesName() {
    assertThat(
            members(
                zipOf(
                    "财政局.html",
                    "2023/",
                    "2023/公安局.txt",
                    "__MACOSX/._a",
                    "2023/Thumbs.db",
                    "~$政局.docx")))
        .containsExactly("!/财政局.html 6", "!/2023/公安局.txt 6");
  }

  @Test
  void namesOfChineseWindowsAreInGbk() throws IOException {
    for (Charset charset : List.of(Charset.forName("GBK"), StandardCharsets.UTF_8)) {
      assertThat(members(zipIn(charset, "财政局/年度报告.html", "联通.html"))).contains("!/财政局/年度报告.html 6");
    }
    assertThat(members(zipIn(Charset.forName("GBK"), "联通.html"))).containsExactly("!/联通.html 6");
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd, etc/passwd",
    "/etc/passwd, etc/passwd",
    "C:\\reports\\a.html, reports/a.html",
    "a/./../b.html, a/b.html",
    ".., ?"
  })
  void noNameClimbsOutOfTheArchive(String name, String kept) {
    assertThat(members(zipOf(name))).containsExactly("!/" + kept + " 6");
  }

  @Test
  void namesThatAreTheSameStayApart() {
    assertThat(members(zipOf("a.html", "./a.html", "b/../a.html", "../a.html")))
        .containsExactly("!/a.html 6", "!/a.html (2) 6", "!/b/a.html 6", "!/a.html (3) 6");
  }

  @Test
  void archivesInArchivesAreOpenedOnce() {
    byte[] inner = zip(Map.of("b.zip", zipOf("c.html")));
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("a.zip", zipOf("公安局.html"));
    members.put("deep.zip", inner);
    members.put("book.xlsx", Books.Kind.XLSX.sheet(sheet -> Books.row(sheet, "A1", "规章")));

    List<String> found = members(zip(members));

    assertThat(found).hasSize(3);
    assertThat(found.get(0)).isEqualTo("!/a.zip!/公安局.html 6");
    assertThat(found.get(1)).isEqualTo("!/deep.zip!/b.zip TOO_COMPLEX");
    assertThat(found.get(2)).startsWith("!/book.xlsx ");
  }

  @Test
  void anArchiveOfStoredOfficeFilesIsNoOfficeFile() throws IOException {
    byte[] book = Books.Kind.XLSX.sheet(sheet -> Books.row(sheet, "A1", "规章"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      CRC32 sum = new CRC32();
      sum.update(book);
      ZipEntry entry = new ZipEntry("a.xlsx");
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(book.length);
      entry.setCrc(sum.getValue());
      zip.putNextEntry(entry);
      zip.write(book);
    }

    assertThat(Archive.isArchive(out.toByteArray())).isTrue();
    assertThat(Archive.isArchive(book)).isFalse();
    assertThat(members(out.toByteArray())).containsExactly("!/a.xlsx " + book.length);
  }

  @Test
  void bombsAreRefusedAndTheOthersAreNot() {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("bomb.txt", new byte[9_000_000]);
    members.put("a.html", utf8("内容"));

    assertThat(members(zip(members))).containsExactly("!/bomb.txt TOO_LARGE", "!/a.html 6");
  }

  @Test
  void nothingIsUnpackedBeyondTheLimits() {
    byte[] zip = zipOf("a", "b", "c");

    assertThat(members(new Archive(SOURCE, zip, new ArchiveLimits(2, 2, 200, 10, 100))))
        .containsExactly("!/a 6", "!/b 6", " TOO_COMPLEX");
    assertThat(members(new Archive(SOURCE, zip, new ArchiveLimits(9, 2, 200, 5, 100))))
        .containsExactly("!/a TOO_LARGE", "!/b TOO_LARGE", "!/c TOO_LARGE");
    assertThat(members(new Archive(SOURCE, zip, new ArchiveLimits(9, 2, 200, 10, 13))))
        .containsExactly("!/a 6", "!/b 6", "!/c TOO_LARGE");
  }

  @Test
  void aMemberBehindAPasswordSaysSo() {
    byte[] zip = zipOf("a.html");
    String text = new String(zip, StandardCharsets.ISO_8859_1);
    zip[text.indexOf("PK\1\2") + 8] |= 1;
    zip[6] |= 1;

    assertThat(members(zip)).containsExactly("!/a.html ENCRYPTED");
  }

  @Test
  void aMemberOtherThanItsCheckSumIsDamaged() {
    byte[] zip = zipOf("a.html");
    zip[new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\1\2") + 16] ^= 1;

    assertThat(members(zip)).containsExactly("!/a.html DAMAGED");
  }

  @Test
  void aTruncatedArchiveIsDamagedAndAnEmptyOneEmpty() {
    byte[] zip = zipOf("a.html", "b.html");

    assertThat(members(Arrays.copyOf(zip, zip.length - 40))).containsExactly(" DAMAGED");
    assertThat(members(zip(Map.of()))).containsExactly(" EMPTY_FILE");
    assertThat(Archive.isArchive(zip(Map.of()))).isTrue();
  }

  @Test
  void aMemberIsFoundByItsSource() {
    byte[] zip = zip(Map.of("a.zip", zipOf("b.html", "./b.html")));

    assertThat(
            new Archive(SOURCE, zip).find(SOURCE + "!/a.zip!/b.html (2)").orElseThrow().content())
        .isEqualTo(utf8("内容"));
    assertThat(new Archive(SOURCE, zip).find(SOURCE + "!/c.html")).isEmpty();
  }

  @Test
  void eachMemberIsFoundAgainInWhateverOrder() {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("a.zip", zipOf("b.html", "c.html"));
    members.put("a.zip!/b.html", utf8("其他"));
    members.put("d.html", utf8("d"));
    byte[] zip = zip(members);
    List<String> all = new ArrayList<>();
    Map<String, byte[]> found = new LinkedHashMap<>();
    try (Archive archive = new Archive(SOURCE, zip)) {
      archive.forEach(member -> all.add(member.source()));
      for (int i = all.size() - 1; i >= 0; i--) {
        found.put(all.get(i), archive.find(all.get(i)).orElseThrow().content());
      }
    }

    assertThat(all).hasSize(4).doesNotHaveDuplicates();
    assertThat(found.get(SOURCE + "!/a.zip!/b.html")).isEqualTo(utf8("内容"));
    assertThat(found.get(SOURCE + "!/a.zip！/b.html")).isEqualTo(utf8("其他"));
    assertThat(found.get(SOURCE + "!/d.html")).isEqualTo(utf8("d"));
  }
}
