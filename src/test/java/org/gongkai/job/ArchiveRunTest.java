package org.gongkai.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.job.ending.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives of reports below {@code input/reports}, from night to night. */
class ArchiveRunTest {

  private final Office office;

  ArchiveRunTest(@TempDir Path folder) throws Exception {
    office = new Office(folder);
  }

  /** A zip as Chinese Windows packs it: names in GBK, and nothing that says so. */
  private static byte[] zip(String... namesAndContents) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, Charset.forName("GBK"))) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndContents[i]));
        zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  private List<String> runAndList(String kind) throws Exception {
    assertThat(office.run()).isEqualTo(ExitCode.DONE);
    return office.edition().stream().filter(line -> line.startsWith(kind + " ")).toList();
  }

  @Test
  void eachFileInAnArchiveCounts() throws Exception {
    office
        .put("2023/年报.zip", zip("财政局 年报#1.txt", "A 2023 7", "b/乙.txt", "B 2023 8", "boom", "boom"))
        .put("年报.zip!/c.txt", "C 2023 9")
        .put("年报.zip", zip("c.txt", "B 2022 6"));

    assertThat(runAndList("source"))
        .containsExactly(
            "source reports/%E5%B9%B4%E6%8A%A5.zip#c.txt loaded ",
            "source reports/2023/年报.zip!/b/乙.txt loaded ",
            "source reports/2023/年报.zip!/boom rejected damaged or not understood"
                + " (java.lang.IllegalStateException: boom)",
            "source reports/2023/年报.zip!/财政局 年报#1.txt loaded ",
            "source reports/年报.zip!/c.txt loaded ");
    assertThat(office.edition())
        .contains(
            "fact A 2023 7 reports/2023/年报.zip!/财政局 年报#1.txt",
            "fact C 2023 9 reports/年报.zip!/c.txt",
            "fact B 2022 6 reports/%E5%B9%B4%E6%8A%A5.zip#c.txt");

    assertThat(office.run()).isEqualTo(ExitCode.DONE);
    assertThat(office.told()).startsWith("Nothing is new");
  }

  @Test
  void onlyTheMembersThatChangedAreReadAgain() throws Exception {
    office.put("a.zip", zip("a.txt", "A 2023 7", "b.txt", "B 2023 8", "c.txt", "C 2023 9"));
    runAndList("source");

    office.put("a.zip", zip("b.txt", "B 2023 80", "a.txt", "A 2023 7"));

    assertThat(runAndList("source"))
        .containsExactly(
            "source reports/a.zip!/a.txt unchanged ", "source reports/a.zip!/b.txt loaded ");
    assertThat(runAndList("fact"))
        .containsExactly(
            "fact A 2023 7 reports/a.zip!/a.txt", "fact B 2023 80 reports/a.zip!/b.txt");
    assertThat(office.told()).startsWith("Nothing is new");
  }

  @Test
  void withAnArchiveItsReportsGo() throws Exception {
    office.put("a.zip", zip("a.txt", "A 2023 7")).put("b.txt", "B 2023 8");
    runAndList("source");

    office.remove("a.zip");

    assertThat(runAndList("source")).containsExactly("source reports/b.txt unchanged ");
    assertThat(runAndList("fact")).containsExactly("fact B 2023 8 reports/b.txt");
  }

  @Test
  void anArchiveThatCannotBeUnpackedIsRejectedUntilItCan() throws Exception {
    byte[] whole = zip("a.txt", "A 2023 7");
    office.put("a.zip", Arrays.copyOf(whole, whole.length - 30)).put("b.zip", zip());

    assertThat(runAndList("source"))
        .hasSize(2)
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .startsWith("source reports/a.zip rejected damaged or not understood"),
            second -> assertThat(second).isEqualTo("source reports/b.zip rejected empty file"));

    office.put("a.zip", whole);
    assertThat(runAndList("source")).contains("source reports/a.zip!/a.txt loaded ").hasSize(2);

    office.put("a.zip", Arrays.copyOf(whole, whole.length - 30));
    assertThat(runAndList("source")).hasSize(2).noneMatch(line -> line.contains("!/"));
    assertThat(runAndList("fact")).isEmpty();
  }

  @Test
  void aMemberThatCannotBeUnpackedIsRejectedAndTheOthersCount() throws Exception {
    byte[] zip = zip("a.txt", "A 2023 7", "b.txt", "B 2023 8");
    zip[new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\1\2") + 16] ^= 1;
    office.put("a.zip", zip);

    assertThat(runAndList("source"))
        .containsExactly(
            "source reports/a.zip!/a.txt rejected damaged or not understood (CRC-32)",
            "source reports/a.zip!/b.txt loaded ");

    office.put("a.zip", zip("a.txt", "A 2023 7", "b.txt", "B 2023 8"));
    assertThat(runAndList("source"))
        .containsExactly(
            "source reports/a.zip!/a.txt loaded ", "source reports/a.zip!/b.txt unchanged ");
  }
}
