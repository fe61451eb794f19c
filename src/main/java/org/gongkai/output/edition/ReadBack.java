package org.gongkai.output.edition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/**
 * What a file turns out to hold when it is read again, before anybody relies on it: a disk may lie,
 * and a program may write something other than it counted. Against accidents a checksum is enough.
 *
 * @param checksum CRC-32C of the bytes
 * @param sha256 of the bytes, lower-case hex
 * @param lines the records of a CSV file: line feeds between quotes end none
 */
record ReadBack(long bytes, long checksum, String sha256, long lines) {

  private static final int BUFFER = 1 << 16;

  static ReadBack of(Path file) throws IOException {
    CRC32C checksum = new CRC32C();
    MessageDigest digest = newDigest();
    byte[] buffer = new byte[BUFFER];
    long bytes = 0;
    long lines = 0;
    boolean quoted = false;
    try (InputStream in = Files.newInputStream(file)) {
      for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        checksum.update(buffer, 0, length);
        digest.update(buffer, 0, length);
        bytes += length;
        for (int i = 0; i < length; i++) {
          quoted ^= buffer[i] == '"';
          lines += buffer[i] == '\n' && !quoted ? 1 : 0;
        }
      }
    }
    String sha256 = HexFormat.of().formatHex(digest.digest());
    return new ReadBack(bytes, checksum.getValue(), sha256, lines);
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The checksum of some bytes of a file alone; -1 where there are fewer. */
  static long checksum(Path file, long offset, long bytes) throws IOException {
    CRC32C checksum = new CRC32C();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Channels.newInputStream(Files.newByteChannel(file).position(offset))) {
      for (long left = bytes; left > 0; ) {
        int length = in.read(buffer, 0, (int) Math.min(left, BUFFER));
        if (length < 0) {
          return -1;
        }
        checksum.update(buffer, 0, length);
        left -= length;
      }
    }
    return checksum.getValue();
  }

  StagedFile file(String path, long rows) {
    return new StagedFile(path, bytes, checksum, sha256, rows);
  }

  /**
   * Compares with what was meant to be written.
   *
   * @throws IOException where it is other: nothing is published then
   */
  void expect(String path, Checksum written) throws IOException {
    if (bytes != written.bytes() || checksum != written.value()) {
      throw new IOException(path + " does not read as it was written");
    }
  }

  /** The same of a copy of a file of an earlier edition. */
  static void expect(Path copy, StagedFile file) throws IOException {
    if (!file.isIn(copy)) {
      throw new IOException(file.path() + " does not read as it was copied");
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
