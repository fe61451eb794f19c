package org.gongkai.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Office files for tests: samples from the disk, and small ones made of a line of markup. */
public final class OfficeFiles {

  private static final String WORD =
      "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' "
          + "xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' "
          + "xmlns:v='urn:schemas-microsoft-com:vml' "
          + "xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'";

  private static final String ODF =
      "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
          + "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' "
          + "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' "
          + "xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0' "
          + "xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0' "
          + "xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'";

  private OfficeFiles() {}

  public static byte[] sample(String name) {
    try (InputStream in = OfficeFiles.class.getResourceAsStream("/samples/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no sample " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A docx file of the markup of its body. */
  public static byte[] docx(String body) {
    return docx(body, "", "");
  }

  public static byte[] docx(String body, String styles, String numbering) {
    return zip(
        Map.of(
            "word/document.xml", word("document", "<w:body>" + body + "</w:body>"),
            "word/styles.xml", word("styles", styles),
            "word/numbering.xml", word("numbering", numbering)));
  }

  private static String word(String root, String content) {
    return "<w:%s %s>%s</w:%s>".formatted(root, WORD, content, root);
  }

  /** An ODT file of the markup of its text and of its automatic styles. */
  public static byte[] odt(String text, String styles) {
    String content =
        "<office:document-content %s><office:automatic-styles>%s</office:automatic-styles>"
                .formatted(ODF, styles)
            + "<office:body><office:text>%s</office:text></office:body></office:document-content>"
                .formatted(text);
    return zip(
        Map.of("content.xml", content, "mimetype", "application/vnd.oasis.opendocument.text"));
  }

  /** An archive in which the names and the short parts can be read. */
  public static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : new TreeMap<>(parts).entrySet()) {
        zip.setLevel(part.getKey().equals("mimetype") ? 0 : 9);
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
