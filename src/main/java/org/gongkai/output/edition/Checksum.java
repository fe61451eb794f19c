package org.gongkai.output.edition;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/** Counts and digests what passes on its way to the disk. */
public final class Checksum extends FilterOutputStream {

  private final MessageDigest digest = sha256();
  private final CRC32C checksum = new CRC32C();
  private long bytes;

  Checksum(OutputStream out) {
    super(out);
  }

  /**
   * What a file holds that has been written before.
   *
   * @param path by which it is known in its edition
   */
  public static StagedFile of(Path file, String path) throws IOException {
    Checksum checksum = new Checksum(OutputStream.nullOutputStream());
    Files.copy(file, checksum);
    return checksum.file(path, 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] buffer, int offset, int length) throws IOException {
    out.write(buffer, offset, length);
    digest.update(buffer, offset, length);
    checksum.update(buffer, offset, length);
    bytes += length;
  }

  /** How many bytes passed. */
  long bytes() {
    return bytes;
  }

  /** CRC-32C of what passed. */
  long value() {
    return checksum.getValue();
  }

  /** What passed, as a file; to be asked once, at the end. */
  StagedFile file(String path, long rows) {
    return new StagedFile(path, bytes, value(), HexFormat.of().formatHex(digest.digest()), rows);
  }
}
