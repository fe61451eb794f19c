package org.gongkai.output.csv;

/**
 * Lines that stand together in a CSV file.
 *
 * @param path of the file below the edition's folder, with forward slashes
 * @param offset where they begin
 * @param checksum CRC-32C of the bytes
 */
public record Stretch(String path, long offset, long bytes, long checksum, long lines) {

  /** All rows of a file, however many they are; of the bytes nothing is known. */
  public static Stretch whole(String path) {
    return new Stretch(path, 0, 0, 0, Long.MAX_VALUE);
  }

  public static Stretch none(String path) {
    return new Stretch(path, 0, 0, 0, 0);
  }
}
