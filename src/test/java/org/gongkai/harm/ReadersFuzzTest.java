package org.gongkai.harm;

import static org.gongkai.harm.Soundness.assertSound;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.gongkai.reader.archive.Archive;
import org.gongkai.sample.WholeFiles;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lets the fuzzer look for files that do the readers harm, one target at a time: {@code
 * JAZZER_FUZZ=1 mvn test -Dtest=ReadersFuzzTest#html}. What it finds is to become a small test of
 * its own. In an ordinary run {@link SeedsTest} reads what it begins with: the fuzzer's agent takes
 * half a minute to come up, and slows whatever the process does from then on.
 */
@EnabledIfEnvironmentVariable(named = "JAZZER_FUZZ", matches = "1")
class ReadersFuzzTest {

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
}
