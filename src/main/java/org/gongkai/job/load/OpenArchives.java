package org.gongkai.job.load;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.gongkai.intake.InputFile;
import org.gongkai.intake.Sha256;
import org.gongkai.job.intake.ArchiveListing;
import org.gongkai.reader.archive.ArchiveMember;
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
  private record Opened(InputFile file, String sha256, ArchiveListing packed) {}

  /**
   * A member of an archive; empty when the archive has none of that name any more.
   *
   * @param name the member's name; empty for the archive as a whole
   */
  synchronized Optional<ArchiveMember> find(InputFile archive, String name) throws IOException {
    return open(archive).packed().find(name);
  }

  /** The digest of an archive as it was opened. */
  synchronized String sha256(InputFile archive) throws IOException {
    return open(archive).sha256();
  }

  private Opened open(InputFile file) throws IOException {
    Opened held = last;
    if (held != null && held.file().isSame(file)) {
      return held;
    }
    close();
    byte[] content = file.read();
    Opened opened = new Opened(file, Sha256.of(content), new ArchiveListing(content));
    last = opened;
    return opened;
  }

  @Override
  public synchronized void close() {
    if (last != null) {
      last.packed().close();
      last = null;
    }
  }
}
