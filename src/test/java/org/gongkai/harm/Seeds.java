package org.gongkai.harm;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongkai.sample.SampleBooks;
import org.gongkai.sample.SampleFile;
import org.gongkai.sample.SampleFiles;
import org.gongkai.sample.WholeFiles;
import org.gongkai.sample.render.Shape;

/** What a fuzzer begins with: for each reader files, or parts of files, that it reads whole. */
final class Seeds {

  private static final long SEED = 7;

  /** Tags that say how a Word document looks: left out, since they only keep a fuzzer busy. */
  private static final String LOOKS =
      "(?s)<w:(rPr|pPr|tblPr|trPr|tcBorders|tcMar)(?: [^>]*)?>.*?</w:\\1>";

  private Seeds() {}

  static Stream<byte[]> html() {
    return shaped(Shape::isHtml);
  }

  static Stream<byte[]> text() {
    return shaped(shape -> shape.suffix().equals("txt"));
  }

  static Stream<byte[]> layout() {
    return samples("layout-2019.txt", "layout-2021.txt");
  }

  static Stream<byte[]> markdown() {
    return shaped(shape -> shape == Shape.MARKDOWN);
  }

  static Stream<byte[]> csv() {
    return shaped(shape -> shape == Shape.CSV);
  }

  static Stream<byte[]> script() {
    return Stream.of(WholeFiles.script());
  }

  static Stream<byte[]> mhtml() {
    return Stream.of(WholeFiles.mhtml());
  }

  static Stream<byte[]> rtf() {
    return samples("odd.rtf", "report.rtf");
  }

  static Stream<byte[]> doc() {
    return samples("odd.doc", "report.doc");
  }

  static Stream<byte[]> docxText() {
    return samples("odd.docx", "report.docx")
        .map(file -> new String(docx(file).part(), UTF_8).replaceAll(LOOKS, ""))
        .map(text -> text.getBytes(UTF_8));
  }

  static Stream<byte[]> odtText() {
    return samples("odd.odt", "report.odt").map(file -> odt(file).part());
  }

  static Stream<byte[]> xls() {
    return books("xls").limit(3);
  }

  static Stream<byte[]> xlsxSheet() {
    return Stream.of(xlsx().part());
  }

  static Stream<byte[]> pdf() {
    return samples("made-up-2019.pdf");
  }

  static Stream<byte[]> pdfPage() {
    return Stream.of(page().instructions());
  }

  static Stream<byte[]> archive() {
    return text().map(PackedFile.of(WholeFiles.sample("report.docx"), "甲.txt")::with);
  }

  static PackedFile docx(byte[] file) {
    return PackedFile.of(file, "word/document.xml");
  }

  static PackedFile odt(byte[] file) {
    return PackedFile.of(file, "content.xml");
  }

  static PackedFile xlsx() {
    return PackedFile.of(books("xlsx").findFirst().orElseThrow(), "xl/worksheets/sheet1.xml");
  }

  static PdfPage page() {
    return new PdfPage(WholeFiles.sample("made-up-2019.pdf"), 1);
  }

  private static Stream<byte[]> shaped(Predicate<Shape> wanted) {
    return Stream.of(Shape.values())
        .filter(wanted)
        .flatMap(shape -> SampleFiles.of(shape, SEED, 1))
        .map(SampleFile::content);
  }

  private static Stream<byte[]> books(String suffix) {
    return SampleBooks.plain(SEED)
        .filter(book -> book.path().endsWith("." + suffix))
        .map(SampleFile::content);
  }

  private static Stream<byte[]> samples(String... names) {
    return Stream.of(names).map(WholeFiles::sample);
  }
}
