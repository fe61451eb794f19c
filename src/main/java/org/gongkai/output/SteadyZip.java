package org.gongkai.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * Takes the clock out of office files, which are zip archives with the time in every entry: the
 * same content gives the same bytes.
 */
public final class SteadyZip extends ZipArchiveOutputStream {

  /**
   * A day that zip entries can tell. On the very first they could, Java adds a time of the
   * machine's zone.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** The same for documents that tell when they were made. */
  public static final Instant INSTANT = TIME.toInstant(ZoneOffset.UTC);

  /** Begins an archive; whoever writes it finishes it, and the stream given is left open. */
  public SteadyZip(OutputStream out) {
    super(out);
  }

  @Override
  public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
    entry.setTimeLocal(TIME);
    super.putArchiveEntry(entry);
  }

  /** Writes an archive anew, its entries in their order, and closes the one it was read from. */
  public static void copy(InputStream archive, OutputStream out) throws IOException {
    SteadyZip steady = new SteadyZip(out);
    try (ZipInputStream zip = new ZipInputStream(archive)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        steady.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
        zip.transferTo(steady);
        steady.closeArchiveEntry();
      }
    }
    steady.finish();
  }
}
