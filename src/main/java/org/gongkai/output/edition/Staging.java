package org.gongkai.output.edition;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.gongkai.output.csv.CsvLines;
import tools.jackson.core.exc.JacksonIOException;

/**
 * The folder in which an edition grows, out of everybody's sight, until it is whole. Every file is
 * checksummed while it is written, forced to disk and read back.
 */
public final class Staging {

  private static final int BUFFER = 1 << 16;

  private final Disk disk;
  private final Path folder;

  private Staging(Disk disk, Path folder) {
    this.disk = disk;
    this.folder = folder;
  }

  public static Staging open(Disk disk, Path folder) throws IOException {
    disk.deleteTree(folder);
    disk.createFolder(folder);
    return new Staging(disk, folder);
  }

  public Path folder() {
    return folder;
  }

  /**
   * Writes a CSV file.
   *
   * @param path its name, or that of a folder and its name with a slash between
   * @param content writes the lines and says how many rows they make
   */
  public StagedFile writeCsv(String path, ToLongFunction<CsvLines> content) throws IOException {
    try (StagedCsv csv = openCsv(path)) {
      return csv.end(content.applyAsLong(csv.lines()));
    }
  }

  public StagedCsv openCsv(String path) throws IOException {
    Path file = resolve(path);
    return new StagedCsv(path, file, new Checksum(disk.create(file)));
  }

  /** Writes a file of any kind, in a folder of any depth. */
  StagedFile writeFile(String path, EditionFolder.Content content) throws IOException {
    Path file = resolve(path);
    Checksum checksum = new Checksum(disk.create(file));
    try (OutputStream out = new BufferedOutputStream(checksum, BUFFER)) {
      content.write(out);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    ReadBack read = ReadBack.of(file);
    read.expect(path, checksum);
    return read.file(path, 0);
  }

  StagedFile take(Path from, StagedFile file, String path) throws IOException {
    Path to = resolve(path);
    disk.copy(from, to);
    ReadBack.expect(to, file);
    return new StagedFile(path, file.bytes(), file.checksum(), file.sha256(), file.rows());
  }

  public void writeJson(String path, Object value) throws IOException {
    disk.write(resolve(path), JsonText.of(value));
  }

  /** Makes the names of the files survive a power cut, the last thing before the rename. */
  public void seal() throws IOException {
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
}
