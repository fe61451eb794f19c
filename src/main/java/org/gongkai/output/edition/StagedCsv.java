package org.gongkai.output.edition;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.gongkai.output.csv.CsvLines;

/** A CSV file of an edition while it is written. */
public final class StagedCsv implements Closeable {

  private final String path;
  private final Path file;
  private final Checksum checksum;
  private final CsvLines lines;

  StagedCsv(String path, Path file, Checksum checksum) {
    this.path = path;
    this.file = file;
    this.checksum = checksum;
    lines = new CsvLines(checksum);
  }

  public CsvLines lines() {
    return lines;
  }

  /**
   * Ends the file and reads it back.
   *
   * @param rows how many of the lines count as rows
   */
  public StagedFile end(long rows) throws IOException {
    close();
    ReadBack read = ReadBack.of(file);
    read.expect(path, checksum, lines.count());
    return read.file(path, rows);
  }

  /** Whether as many bytes as another file has were written, with its checksum. */
  public boolean holds(StagedFile other) {
    lines.flush();
    return checksum.bytes() == other.bytes() && checksum.value() == other.checksum();
  }

  /** Ends a file all of which was copied, in its order, from one of the same path. */
  public StagedFile end(StagedFile copied) throws IOException {
    close();
    ReadBack.expect(file, copied);
    return copied;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
