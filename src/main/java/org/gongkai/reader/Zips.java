package org.gongkai.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.gongkai.model.Rejection.Reason;

/** Opens zip files that lie in memory, and measures what is packed in them before it is used. */
final class Zips {

  private static final int BUFFER = 1 << 16;

  private Zips() {}

  /** Opens a zip; the names of its members are given byte by byte, as ISO 8859-1. */
  static ZipFile open(byte[] bytes) throws IOException {
    return ZipFile.builder()
        .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
        .setCharset(StandardCharsets.ISO_8859_1)
        .setUseUnicodeExtraFields(true)
        .get();
  }

  static List<ZipArchiveEntry> entries(ZipFile zip) {
    return Collections.list(zip.getEntries());
  }

  /**
   * Refuses a package whose parts unpack to more than ten times the largest file, or of which a
   * part that has to be held in memory unpacks to more than one. What its directory says of sizes
   * is not believed.
   */
  static void checkParts(ZipFile zip, Limits limits) throws IOException {
    long total = 0;
    for (ZipArchiveEntry entry : entries(zip)) {
      boolean streamed = entry.getName().contains("/worksheets/");
      long most = streamed ? limits.unpacked() : limits.bytes();
      total += size(zip, entry, Math.min(most, limits.unpacked() - total));
    }
  }

  private static long size(ZipFile zip, ZipArchiveEntry entry, long most) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long size = 0;
    try (InputStream in = zip.getInputStream(entry)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        size += read;
        if (size > most) {
          throw new RefusedException(Reason.TOO_LARGE, entry.getName());
        }
      }
    }
    return size;
  }
}
