package org.gongkai.output.edition;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every change that publication makes to the disk, in the few kinds that survive a power cut. Two
 * of its methods are open to tests: they pull the plug before a change, and do without the wait for
 * the disk.
 */
public class Disk {

  /** Is told of every change before it is made. */
  protected void beforeChange(String change) {}

  /** Waits until what was written has reached the disk. */
  public void force(FileChannel channel) throws IOException {
    channel.force(true);
  }

  public void createFolder(Path folder) throws IOException {
    beforeChange("create folder " + folder);
    Files.createDirectories(folder);
  }

  /** Opens a new file; its last byte is on the disk when the stream has been closed. */
  public OutputStream create(Path file) throws IOException {
    beforeChange("create " + file);
    FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
    return new ForcedStream(channel);
  }

  public void write(Path file, byte[] content) throws IOException {
    try (OutputStream out = create(file)) {
      out.write(content);
    }
  }

  public void copy(Path from, Path to) throws IOException {
    try (OutputStream out = create(to)) {
      Files.copy(from, out);
    }
  }

  /** Renames a file or folder in one step; a file already there is replaced. */
  public void move(Path from, Path to) throws IOException {
    beforeChange("move to " + to);
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  public void delete(Path file) throws IOException {
    beforeChange("delete " + file);
    Files.deleteIfExists(file);
  }

  /** Deletes a folder with all that is in it; one that is not there is no trouble. */
  public void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException trouble)
              throws IOException {
            if (trouble != null) {
              throw trouble;
            }
            delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Makes names created in a folder survive a power cut, on systems that let folders be opened. */
  public void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      force(channel);
    } catch (IOException windows) {
      // Windows opens no folders, and needs no forcing: it journals their changes.
    }
  }

  /** What is in a folder, by name; nothing where there is no folder. */
  public static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted(Comparator.comparing(FileName::of)).toList();
    }
  }

  /** Forces what was written before it closes the file. */
  private final class ForcedStream extends FilterOutputStream {

    private final FileChannel channel;

    ForcedStream(FileChannel channel) {
      super(Channels.newOutputStream(channel));
      this.channel = channel;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      try (FileChannel closing = channel) {
        if (closing.isOpen()) {
          force(closing);
        }
      }
    }
  }
}
