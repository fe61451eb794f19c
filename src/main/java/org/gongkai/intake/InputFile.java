package org.gongkai.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.store.FileStamp;

/**
 * An input file as it was listed; for the member of an archive, the archive. Opening it neither
 * follows a link nor waits for a pipe, and what was read of it counts only while it is what was
 * listed.
 */
public final class InputFile {

  private final Path input;
  private final Path path;
  private final FileStamp listed;

  /**
   * Names a file.
   *
   * @param input the folder that holds {@code reports}
   */
  public InputFile(Path input, FileStamp listed) {
    this.input = input;
    this.listed = listed;
    path = InputPath.resolve(input, listed.rawPath());
  }

  public Path path() {
    return path;
  }

  /** Why there is nothing to be read; empty for a file. */
  public Optional<Reason> obstacle() throws IOException {
    BasicFileAttributes attributes = attributes();
    if (attributes.isSymbolicLink() || !isBelowReports()) {
      return Optional.of(Reason.LINK);
    }
    if (attributes.isDirectory()) {
      return Optional.of(Reason.NO_PERMISSION);
    }
    return attributes.isRegularFile() ? Optional.empty() : Optional.of(Reason.NOT_A_FILE);
  }

  /** A folder may have become a link since it was listed. */
  private boolean isBelowReports() throws IOException {
    Path folder = Objects.requireNonNull(path.getParent()).toRealPath();
    return folder.startsWith(input.resolve(InputFiles.REPORTS).toRealPath());
  }

  /** The reason for a file that could not be read for such trouble. */
  public static Reason reason(IOException trouble) {
    if (trouble instanceof AccessDeniedException) {
      return Reason.NO_PERMISSION;
    }
    return trouble instanceof NoSuchFileException ? Reason.CHANGING : Reason.UNREADABLE_FILE;
  }

  public long size() throws IOException {
    return attributes().size();
  }

  /**
   * Opens the file.
   *
   * @throws IOException also when there is an {@link #obstacle}
   */
  public InputStream open() throws IOException {
    Optional<Reason> obstacle = obstacle();
    if (obstacle.isPresent()) {
      throw new IOException(obstacle.get().name());
    }
    return Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS);
  }

  public byte[] read() throws IOException {
    try (InputStream in = open()) {
      return in.readAllBytes();
    }
  }

  /** The digest of the bytes; empty where they cannot be had. */
  public String sha256() {
    try (InputStream in = open()) {
      return Sha256.of(in);
    } catch (IOException e) {
      return "";
    }
  }

  /**
   * Whether it still has the size and date it was listed with. Another machine may have listed it,
   * and sees a shared disk's dates finer or coarser: SMB counts in tenths of a microsecond.
   */
  public boolean isAsListed() throws IOException {
    BasicFileAttributes now = attributes();
    return now.size() == listed.bytes()
        && microseconds(modified(now)) == microseconds(listed.modified());
  }

  private static long microseconds(long nanoseconds) {
    return TimeUnit.NANOSECONDS.toMicros(nanoseconds);
  }

  /** Whether another is the same file in the same state, or lies in the same archive. */
  public boolean isSame(InputFile other) {
    return path.equals(other.path)
        && listed.bytes() == other.listed.bytes()
        && listed.modified() == other.listed.modified();
  }

  public static Instant modified(FileStamp listed) {
    return FileTime.from(listed.modified(), TimeUnit.NANOSECONDS).toInstant();
  }

  static long modified(BasicFileAttributes attributes) {
    return attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
  }

  private BasicFileAttributes attributes() throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }
}
