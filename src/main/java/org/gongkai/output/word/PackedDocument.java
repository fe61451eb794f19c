package org.gongkai.output.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.gongkai.output.edition.SteadyZip;

/** A document as it lies in its file, whose text can be replaced without drawing it again. */
final class PackedDocument {

  private static final String BODY = "word/document.xml";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  PackedDocument(OfficialDocument drawn) {
    try {
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      drawn.write(file);
      ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.toByteArray()));
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("in memory", e);
    }
  }

  String body() {
    return new String(parts.getOrDefault(BODY, new byte[0]), StandardCharsets.UTF_8);
  }

  /** Writes the document with other text; the same text gives the same bytes. */
  void write(CharSequence body, OutputStream out) throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    SteadyZip zip = new SteadyZip(whole);
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      zip.putArchiveEntry(new ZipArchiveEntry(part.getKey()));
      zip.write(
          part.getKey().equals(BODY)
              ? body.toString().getBytes(StandardCharsets.UTF_8)
              : part.getValue());
      zip.closeArchiveEntry();
    }
    zip.finish();
    whole.writeTo(out);
  }
}
