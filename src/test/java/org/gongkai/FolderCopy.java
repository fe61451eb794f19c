package org.gongkai;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Copies a folder as it lies on the disk, dates and all, even while somebody works in it: what a
 * process that is killed at that moment leaves.
 */
public final class FolderCopy extends SimpleFileVisitor<Path> {

  private final Path from;
  private final Path to;

  private FolderCopy(Path from, Path to) {
    this.from = from;
    this.to = to;
  }

  /**
   * Makes the copy.
   *
   * @return where it is
   */
  public static Path copy(Path from, Path to) {
    try {
      Files.walkFileTree(from, new FolderCopy(from, to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return to;
  }

  private Path copyOf(Path path) {
    return to.resolve(from.relativize(path).toString());
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
      throws IOException {
    Files.createDirectories(copyOf(folder));
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    Files.copy(file, copyOf(file), StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
    if (e instanceof NoSuchFileException) {
      return FileVisitResult.CONTINUE;
    }
    throw e;
  }
}
