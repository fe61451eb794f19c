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

  /** A small file with three hundred megabytes in it. */
  static byte[] bomb() throws IOException {
    return docx(START + "<w:p><w:r><w:t>" + " ".repeat(300_000_000));
  }

  /** Tables in tables in tables. */
  static byte[] deep() throws IOException {
    return docx(START + "<w:tbl><w:tr><w:tc>".repeat(20_000));
  }

  /** Entities of entities. */
  static byte[] entities() throws IOException {
    return docx(
        "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
            + START
            + "<w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>");
  }

  private static byte[] docx(String body) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(body.getBytes(StandardCharsets.UTF_8));
    }
    return file.toByteArray();
  }
}
