package org.gongkai.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.model.Rejection;
import org.gongkai.model.Rejection.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadersTest {

  private static ReadResult read(String content) {
    return new Readers().read("年报.html", content.getBytes(UTF_8));
  }

  private static ReadResult.Refused refused(String format, Reason reason, String detail) {
    return new ReadResult.Refused(format, new Rejection(reason, detail));
  }

  @ParameterizedTest
  @CsvSource({
    "PK\3\4 OFD.xml, ofd",
    "PK\3\4 photos/1.jpg, zip",
    "\u0089PNG, png",
    "\u00FF\u00D8\u00FF\u00E0, jpeg",
    "<?xml version='1.0'?><w:wordDocument/>, xml",
    "MZ\0\0\1., binary"
  })
  void aFormatWithoutAReaderIsNamed(String content, String format) {
    assertThat(new Readers().read("年报.html", content.getBytes(ISO_8859_1)))
        .isEqualTo(refused(format, Reason.UNSUPPORTED_FORMAT, format));
  }

  @ParameterizedTest
  @CsvSource({
    "PK\3\4 word/document.xml, docx",
    "PK\3\4 xl/workbook.xml, xlsx",
    "PK\3\4 mimetypeapplication/vnd.oasis.opendocument.text, odt",
    "\u00D0\u00CF\u0011\u00E0, ole",
    "{\\rtf1, rtf"
  })
  void aFormatIsNamedEvenIfTheFileIsDamaged(String content, String format) {
    assertThat(new Readers().read("年报.html", content.getBytes(ISO_8859_1)))
        .isInstanceOfSatisfying(
            ReadResult.Refused.class,
            refused -> {
              assertThat(refused.format()).isEqualTo(format);
              assertThat(refused.rejection().reason()).isEqualTo(Reason.DAMAGED);
            });
  }

  @Test
  void anOldWordFileIsToldFromAnOldWorkbook() {
    String header = "\u00D0\u00CF\u0011\u00E0";

    assertThat(
            new Readers()
                .read("a", (header + "W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0").getBytes(ISO_8859_1))
                .format())
        .isEqualTo("doc");
    assertThat(
            new Readers()
                .read("a", (header + "W\0o\0r\0k\0b\0o\0o\0k\0").getBytes(ISO_8859_1))
                .format())
        .isEqualTo("xls");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \r\n\t", "\u3000\n", "\uFEFF", "\u200B\u00A0"})
  void aFileOfNothingOrWhiteSpaceIsEmpty(String content) {
    assertThat(((ReadResult.Refused) read(content)).rejection().reason())
        .isEqualTo(Reason.EMPTY_FILE);
  }

  @Test
  void bytesOfNoEncodingAreRefused() {
    assertThat(new Readers().read("a", new byte[] {'a', (byte) 0xFF, (byte) 0xFF}))
        .isEqualTo(refused("unknown", Reason.UNDECODABLE, ""));
  }

  @Test
  void tooManyBytesCellsLinesOrTagsAreRefused() {
    Readers readers = new Readers(new Limits(100, 10, 20, 50));

    assertThat(readers.read("a", new byte[101]))
        .isEqualTo(refused("unknown", Reason.TOO_LARGE, "101"));
    assertThat(reason(readers, "<table><tr><td colspan=11>1<td>2</table>"))
        .isEqualTo(Reason.TOO_COMPLEX);
    assertThat(reason(readers, "a | b\n".repeat(6))).isEqualTo(Reason.TOO_COMPLEX);
    assertThat(reason(readers, "a\n".repeat(11))).isEqualTo(Reason.TOO_COMPLEX);
    assertThat(reason(readers, "<p>".repeat(21))).isEqualTo(Reason.TOO_COMPLEX);
  }

  private static Reason reason(Readers readers, String content) {
    ReadResult result = readers.read("a", content.getBytes(UTF_8));
    return ((ReadResult.Refused) result).rejection().reason();
  }

  @Test
  void tenThousandNestedElementsAreReadWithoutHarm() {
    assertThat(Outline.of("<div>".repeat(10_000) + "底")).contains("底");
    assertThat(Outline.of("<table><tr><td>".repeat(2_000) + "底")).contains("底");
    assertThat(Outline.of("<b><span>".repeat(10_000) + "底")).contains("底");
  }

  @Test
  void hugeSpansAreClampedOrRefused() {
    String wide = "<table><tr><td colspan=1000000>1</td><td>2</td></tr></table>";
    String many = "<tr>" + "<td rowspan=65535 colspan=1000>1</td>".repeat(5) + "</tr>";

    assertThat(Outline.onlyGrid(wide).width()).isEqualTo(1_001);
    assertThat(reason(new Readers(), "<table>" + many + "<tr>".repeat(100) + "</table>"))
        .isEqualTo(Reason.TOO_COMPLEX);
  }

  @Test
  void theFormatIsToldFromTheContent() {
    assertThat(read("<p>总体情况</p>").format()).isEqualTo("html");
    assertThat(read("附件：<div>a</div><div>b</div><div>c</div>").format()).isEqualTo("html");
    assertThat(read("一、总体情况").format()).isEqualTo("text");
    assertThat(read("# 一、总体情况").format()).isEqualTo("markdown");
    assertThat(read("let a = \"<p>总体情况</p>\"").format()).isEqualTo("javascript");
    assertThat(read("{\"html\":\"<p>总体情况<\\/p>\"}").format()).isEqualTo("javascript");
  }
}
