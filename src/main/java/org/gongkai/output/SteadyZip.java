package org.gongkai.output;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Takes the clock out of office files, which are zip archives with the time in every entry: the
 * same content gives the same bytes.
 */
public final class SteadyZip {

  /** The earliest time a zip entry can tell. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  /** The same for documents that tell when they were made. */
  public static final Instant INSTANT = TIME.toInstant(ZoneOffset.UTC);

  private SteadyZip() {}

  /** Writes an archive anew, its entries in their order. */
  public static void copy(byte[] archive, OutputStream out) throws IOException {
    ZipOutputStream steady = new ZipOutputStream(out);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(TIME);
        steady.putNextEntry(copy);
        zip.transferTo(steady);
        steady.closeEntry();
      }
    }
    steady.finish();
  }
}
