package org.gongkai.output.edition;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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

  /** Of the entry given only the name is used: it may hold its time in several places. */
  @Override
  public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
    ZipArchiveEntry steady = new ZipArchiveEntry(entry.getName());
    steady.setTimeLocal(TIME);
    super.putArchiveEntry(steady);
  }
}
