package org.gongkai.output.edition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/**
 * What a file turns out to hold when it is read again, before anybody relies on it: a disk may lie,
 * and a program may write something other than it counted. Against accidents a checksum is enough.
 *
 * @param checksum CRC-32C of the bytes
 * @param lines the records of a CSV file: line feeds between quotes end none
 */
record ReadBack(long bytes, long checksum, long lines) {

  private static final int BUFFER = 1 << 16;

  static ReadBack of(Path file) throws IOException {
    CRC32C checksum = new CRC32C();
    byte[] buffer = new byte[BUFFER];
    long bytes = 0;
    long lines = 0;
    boolean quoted = false;
    try (InputStream in = Files.newInputStream(file)) {
      for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        checksum.update(buffer, 0, length);
        bytes += length;
        for (int i = 0; i < length; i++) {
          quoted ^= buffer[i] == '"';
          lines += buffer[i] == '\n' && !quoted ? 1 : 0;
        }
      }
    }
    return new ReadBack(bytes, checksum.getValue(), lines);
  }

  /**
   * Compares with what was meant to be written.
   *
   * @throws IOException where it is other: nothing is published then
   */
  void expect(String path, Checksum written) throws IOException {
    expect(path, written.bytes(), written.value());
  }

  void expect(String path, long length, long sum) throws IOException {
    if (bytes != length || checksum != sum) {
      throw new IOException(path + " does not read as it was written");
    }
  }

  /** The same for a CSV file, which must have as many records as were counted. */
  void expect(String path, Checksum written, long counted) throws IOException {
    expect(path, written);
    if (lines != counted) {
      throw new IOException(
          "%s reads as %d lines, %d were written".formatted(path, lines, counted));
    }
  }
}
