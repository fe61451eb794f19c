package org.gongkai.job;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.gongkai.intake.Sha256;
import org.gongkai.reader.ArchiveMember;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The archive that was asked last, held open: its members are read one after the other, and opening
 * it anew for each of thousands would take longer than reading them.
 */
@Component
final class OpenArchives implements Closeable {

  private @Nullable Opened last;

  /** An archive as it was when it was opened. */
  private record Opened(Path path, long size, FileTime modified, String sha256, Packed packed) {}

  /**
   * A member of an archive; empty when the archive has none of that name any more.
   *
   * @param name the member's name; empty for the archive as a whole
   */
  synchronized Optional<ArchiveMember> find(Path archive, String name) throws IOException {
    return open(archive).packed().find(name);
  }

  /** The digest of an archive as it was opened. */
  synchronized String sha256(Path archive) throws IOException {
    return open(archive).sha256();
  }

  private Opened open(Path path) throws IOException {
    FileTime modified = Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS);
    long size = Files.size(path);
    Opened held = last;
    if (held != null
        && held.path().equals(path)
        && held.size() == size
        && held.modified().equals(modified)) {
      return held;
    }
    close();
    try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
      byte[] content = in.readAllBytes();
      Opened opened = new Opened(path, size, modified, Sha256.of(content), new Packed(content));
      last = opened;
      return opened;
    }
  }

  @Override
  public synchronized void close() {
    if (last != null) {
      last.packed().close();
      last = null;
    }
  }
}
