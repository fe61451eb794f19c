package org.gongkai.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.ToLongFunction;
import tools.jackson.core.exc.JacksonIOException;

/**
 * The folder in which an edition grows, out of everybody's sight, until it is whole. Every file is
 * forced to disk and checksummed while it is written.
 */
final class Staging {

  private final Disk disk;
  private final Path folder;

  private Staging(Disk disk, Path folder) {
    this.disk = disk;
    this.folder = folder;
  }

  /** Starts an empty folder. */
  static Staging open(Disk disk, Path folder) throws IOException {
    disk.deleteTree(folder);
    disk.createFolder(folder);
    return new Staging(disk, folder);
  }

  Path folder() {
    return folder;
  }

  /**
   * Writes a CSV file.
   *
   * @param path its name, or that of a folder and its name with a slash between
   * @param content writes the lines and says how many rows they make
   */
  StagedFile writeCsv(String path, ToLongFunction<CsvLines> content) throws IOException {
    Checksum checksum = new Checksum(disk.create(resolve(path)));
    long rows;
    try (CsvLines lines = new CsvLines(checksum)) {
      rows = content.applyAsLong(lines);
    }
    return new StagedFile(path, checksum.bytes, checksum.sha256(), rows);
  }

  /** Writes a file of any kind, in a folder of any depth. */
  StagedFile writeFile(String path, EditionFolder.Content content) throws IOException {
    Checksum checksum = new Checksum(disk.create(resolve(path)));
    try (checksum) {
      content.write(checksum);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    return new StagedFile(path, checksum.bytes, checksum.sha256(), 0);
  }

  void writeJson(String path, Object value) throws IOException {
    disk.write(resolve(path), JsonText.of(value));
  }

  /** Makes the names of the files survive a power cut, the last thing before the rename. */
  void seal() throws IOException {
    seal(folder);
  }

  private void seal(Path tree) throws IOException {
    for (Path child : Disk.list(tree)) {
      if (Files.isDirectory(child)) {
        seal(child);
      }
    }
    disk.force(tree);
  }

  private Path resolve(String path) throws IOException {
    Path file = FileName.resolveAll(folder, path);
    Path parent = Objects.requireNonNull(file.getParent());
    if (!Files.isDirectory(parent)) {
      disk.createFolder(parent);
    }
    return file;
  }

  /** Counts and digests what passes. */
  private static final class Checksum extends FilterOutputStream {

    private final MessageDigest digest = sha256Digest();
    private long bytes;

    Checksum(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
      out.write(buffer, offset, length);
      digest.update(buffer, offset, length);
      bytes += length;
    }

    String sha256() {
      return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256Digest() {
      try {
        return MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java has SHA-256", e);
      }
    }
  }
}
