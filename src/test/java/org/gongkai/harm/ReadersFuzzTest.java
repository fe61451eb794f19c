package org.gongkai.harm;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.gongkai.reader.archive.Archive;
import org.gongkai.sample.WholeFiles;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever bytes a file has, they give a report or a reason, in good time, and every number of the
 * report stands in the file at the place it names.
 *
 * <p>In an ordinary run each target plays its seeds and nothing else. To let the fuzzer look for
 * more, one target at a time: {@code JAZZER_FUZZ=1 mvn test -Dtest=ReadersFuzzTest#html}. What it
 * finds is to become a small test of its own.
 */
class ReadersFuzzTest {

  private static final Duration LONG = Duration.ofSeconds(30);

  private static final PackedFile DOCX = Seeds.docx(WholeFiles.sample("report.docx"));
  private static final PackedFile ODT = Seeds.odt(WholeFiles.sample("report.odt"));
  private static final PackedFile XLSX = Seeds.xlsx();
  private static final PdfPage PDF = Seeds.page();

  @MethodSource("org.gongkai.harm.Seeds#html")
  @FuzzTest
  void html(byte[] file) {
    assertSound(file);
  }

  @MethodSource("org.gongkai.harm.Seeds#text")
  @FuzzTest
  void text(byte[] file) {
    assertSound(file);
  }

  @MethodSource("org.gongkai.harm.Seeds#layout")
  @FuzzTest
  void layout(byte[] file) {
    assertSound(file);
  }

  @MethodSource("org.gongkai.harm.Seeds#markdown")
  @FuzzTest
  void markdown(byte[] file) {
    assertSound(file);
  }

  @MethodSource("org.gongkai.harm.Seeds#csv")
  @FuzzTest
  void csv(byte[] file) {
    assertSound(file);
  }

  @MethodSource("org.gongkai.harm.Seeds#script")
  @FuzzTest
  void script(byte[] file) {
    assertSound(file);
  }

  @MethodSource("org.gongkai.harm.Seeds#mhtml")
  @FuzzTest
  void mhtml(byte[] file) {
    assertSound(file);
  }

  @MethodSource("org.gongkai.harm.Seeds#rtf")
  @FuzzTest
  void rtf(byte[] file) {
    assertSound(file);
  }

  @MethodSource("org.gongkai.harm.Seeds#doc")
  @FuzzTest
  void doc(byte[] file) {
    assertSound(file);
  }

  @MethodSource("org.gongkai.harm.Seeds#docxText")
  @FuzzTest
  void docxText(byte[] part) {
    assertSound(DOCX.with(part));
  }

  @MethodSource("org.gongkai.harm.Seeds#odtText")
  @FuzzTest
  void odtText(byte[] part) {
    assertSound(ODT.with(part));
  }

  @MethodSource("org.gongkai.harm.Seeds#xls")
  @FuzzTest
  void xls(byte[] file) {
    assertSound(file);
  }

  @MethodSource("org.gongkai.harm.Seeds#xlsxSheet")
  @FuzzTest
  void xlsxSheet(byte[] part) {
    assertSound(XLSX.with(part));
  }

  @MethodSource("org.gongkai.harm.Seeds#pdf")
  @FuzzTest
  void pdf(byte[] file) {
    assertSound(file);
  }

  @MethodSource("org.gongkai.harm.Seeds#pdfPage")
  @FuzzTest
  void pdfPage(byte[] instructions) {
    assertSound(PDF.with(instructions));
  }

  @MethodSource("org.gongkai.harm.Seeds#archive")
  @FuzzTest
  void archive(byte[] file) {
    new Archive("any", file).forEach(member -> assertSound(member.content()));
  }

  private static void assertSound(byte[] file) {
    Duration begin = work();

    Examined found = Examined.of(file);

    assertThat(work().minus(begin)).isLessThan(LONG);
    assertThat(found.unfounded()).isEmpty();
  }

  /** What this thread has worked; how long it waited for others is not its fault. */
  private static Duration work() {
    return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
  }
}
