package org.gongkai.job;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.gongkai.reader.TemporaryFolder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is on the disk only while a run is at work: a fresh folder below the job's memory, which
 * goes with the run. What a killed run left there goes first. Only a run that holds the lock may
 * open it.
 */
public final class TemporaryFiles implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(TemporaryFiles.class);

  private final Path all;

  private TemporaryFiles(Path all) {
    this.all = all;
  }

  /**
   * Makes the folder.
   *
   * @param memory the folder of the job's memory
   * @param isOwnProcess whether the process ends with the run, so that all its libraries may be
   *     told to use the folder
   * @throws IOException when it cannot be written
   */
  public static TemporaryFiles open(Path memory, boolean isOwnProcess) throws IOException {
    TemporaryFiles files = new TemporaryFiles(memory.resolve("tmp").toAbsolutePath());
    files.remove();
    Files.createDirectories(files.all);
    Path own = Files.createTempDirectory(files.all, "run");
    TemporaryFolder.use(own);
    if (isOwnProcess) {
      System.setProperty("java.io.tmpdir", own.toString());
    }
    return files;
  }

  /**
   * Trouble with it is none of the run: Windows keeps what is still open, for the next to remove.
   */
  private void remove() {
    try {
      if (Files.isDirectory(all)) {
        Files.walkFileTree(all, new Removal());
      }
    } catch (IOException e) {
      log.debug("temporary files stay: {}", e.toString());
    }
  }

  @Override
  public void close() {
    TemporaryFolder.leave();
    remove();
  }

  /** Removes a folder with all that is in it. */
  private static final class Removal extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException trouble)
        throws IOException {
      if (trouble != null) {
        throw trouble;
      }
      Files.deleteIfExists(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
