package org.gongkai.output.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What is known of a file once it has been written.
 *
 * @param path below the edition's folder, with forward slashes
 * @param checksum CRC-32C of the bytes
 * @param sha256 of the bytes, lower-case hex
 * @param rows how many rows it has, without a header; 0 for what has no rows
 */
public record StagedFile(String path, long bytes, long checksum, String sha256, long rows) {

  /**
   * What a file holds that has been written before.
   *
   * @param path by which it is known in its edition
   */
  public static StagedFile of(Path file, String path) throws IOException {
    return ReadBack.of(file).file(path, 0);
  }

  /** Whether a file on the disk still is what was written, by its size and checksum. */
  boolean isIn(Path file) throws IOException {
    return Files.isRegularFile(file)
        && Files.size(file) == bytes
        && ReadBack.checksum(file, 0, bytes) == checksum;
  }
}
