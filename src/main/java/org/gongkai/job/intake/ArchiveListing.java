package org.gongkai.job.intake;

import java.io.Closeable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.intake.Sha256;
import org.gongkai.reader.archive.Archive;
import org.gongkai.reader.archive.ArchiveMember;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lists the members of a file that may be an archive, and finds one again by its name. */
public final class ArchiveListing implements Closeable {

  private static final Logger log = LoggerFactory.getLogger(ArchiveListing.class);

  /** Members are named within their archive, so that it may lie anywhere. */
  private static final String ARCHIVE = "archive";

  private static final String WITHIN = ARCHIVE + "!/";

  private final Archive archive;

  public ArchiveListing(byte[] content) {
    archive = new Archive(ARCHIVE, content);
  }

  /** As {@link org.gongkai.intake.Unpacker} says; what breaks us is left to {@code load}. */
  static Map<String, String> digests(byte[] content) {
    try {
      return Archive.isArchive(content) ? unpack(content) : Map.of("", "");
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      log.debug("an archive cannot be unpacked", e);
      return Map.of("", "");
    }
  }

  private static Map<String, String> unpack(byte[] content) {
    Map<String, String> digests = new LinkedHashMap<>();
    try (Archive archive = new Archive(ARCHIVE, content)) {
      archive.forEach(member -> digests.put(name(member), sha256(member)));
    }
    return digests;
  }

  private static String name(ArchiveMember member) {
    return member.source().equals(ARCHIVE) ? "" : member.source().substring(WITHIN.length());
  }

  /** The digest of a member, by which a changed one is known. */
  public static String sha256(ArchiveMember member) {
    return member.rejection().isPresent() ? "" : Sha256.of(member.content());
  }

  /**
   * The member of a name, or why it cannot be unpacked; under the empty name why the archive cannot
   * be.
   */
  public Optional<ArchiveMember> find(String name) {
    return archive.find(name.isEmpty() ? ARCHIVE : WITHIN + name);
  }

  @Override
  public void close() {
    archive.close();
  }
}
