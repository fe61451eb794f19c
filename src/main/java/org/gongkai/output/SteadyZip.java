package org.gongkai.output;

import java.io.IOException;
import java.io.InputStream;
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

  /**
   * A day that zip entries can tell. On the very first they could, Java adds a time of the
   * machine's zone.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** The same for documents that tell when they were made. */
  public static final Instant INSTANT = TIME.toInstant(ZoneOffset.UTC);

  private SteadyZip() {}

  /** Writes an archive anew, its entries in their order, and closes the one it was read from. */
  public static void copy(InputStream archive, OutputStream out) throws IOException {
    ZipOutputStream steady = new ZipOutputStream(out);
    try (ZipInputStream zip = new ZipInputStream(archive)) {
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
