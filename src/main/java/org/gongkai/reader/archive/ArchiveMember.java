package org.gongkai.reader.archive;

import java.util.Optional;
import org.gongkai.model.Rejection;
import org.jspecify.annotations.Nullable;

/** One file of an archive, or the reason why it could not be unpacked. */
public final class ArchiveMember {

  private final String source;
  private final byte[] content;
  private final @Nullable Rejection rejection;

  private ArchiveMember(String source, byte[] content, @Nullable Rejection rejection) {
    this.source = source;
    this.content = content;
    this.rejection = rejection;
  }

  static ArchiveMember of(String source, byte[] content) {
    return new ArchiveMember(source, content, null);
  }

  static ArchiveMember refused(String source, Rejection rejection) {
    return new ArchiveMember(source, new byte[0], rejection);
  }

  /**
   * Where it lies: {@code reports/2023/all.zip!/财政局.html}. The archive's own source for a reason
   * that concerns the archive.
   */
  public String source() {
    return source;
  }

  /** Its bytes, not copied and not to be changed; none when it was refused. */
  public byte[] content() {
    return content;
  }

  /** Why it could not be unpacked; empty when it was. */
  public Optional<Rejection> rejection() {
    return Optional.ofNullable(rejection);
  }

  @Override
  public String toString() {
    return rejection == null ? source + " " + content.length : source + " " + rejection;
  }
}
