package org.gongkai.output.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents that want to do harm. */
final class HostileDocx {

  private static final String START =
      "<w:document"
          + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";

  private HostileDocx() {}

  /** A small file with three hundred megabytes in it, which never lie in our own memory at once. */
  static byte[] bomb() throws IOException {
    return docx(START + "<w:p><w:r><w:t>", " ".repeat(1_000_000), 300);
  }

  /** Tables in tables in tables. */
  static byte[] deep() throws IOException {
    return docx(START, "<w:tbl><w:tr><w:tc>", 20_000);
  }

  /** Entities of entities. */
  static byte[] entities() throws IOException {
    return docx(
        "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>" + START,
        "<w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>",
        1);
  }

  private static byte[] docx(String start, String part, int times) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(utf8("<Types/>"));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(utf8(start));
      byte[] again = utf8(part);
      for (int i = 0; i < times; i++) {
        zip.write(again);
      }
    }
    return file.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
