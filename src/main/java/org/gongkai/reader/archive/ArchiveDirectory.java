package org.gongkai.reader.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.gongkai.model.Litter;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.reader.RefusedException;
import org.gongkai.reader.Zips;

/** The files in an archive by their sources, each of which stands for one file. */
final class ArchiveDirectory implements Closeable {

  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> members = new LinkedHashMap<>();

  /**
   * Opens an archive.
   *
   * @param source where it lies, the beginning of its members' sources
   * @throws RefusedException when it is damaged or has no files
   */
  ArchiveDirectory(String source, byte[] content, ArchiveLimits limits) {
    zip = Zips.open(content);
    try {
      Zips.entries(zip).stream()
          .filter(entry -> !entry.isDirectory() && !Litter.isLitter(MemberName.of(entry)))
          .forEach(entry -> add(source + "!/" + MemberName.of(entry), entry, limits));
      if (members.isEmpty()) {
        throw new RefusedException(Reason.EMPTY_FILE, "");
      }
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /** One file more than the limit is enough to tell that there are too many. */
  private void add(String member, ZipArchiveEntry entry, ArchiveLimits limits) {
    if (members.size() > limits.members()) {
      return;
    }
    String name = member;
    for (int copy = 2; members.putIfAbsent(name, entry) != null; copy++) {
      name = member + " (" + copy + ")";
    }
  }

  /** In the order of the archive; of too many, one more than the limit. */
  Map<String, ZipArchiveEntry> members() {
    return Collections.unmodifiableMap(members);
  }

  Optional<ZipArchiveEntry> find(String member) {
    return Optional.ofNullable(members.get(member));
  }

  /**
   * The bytes of a member.
   *
   * @throws RefusedException when it can't be unpacked, or has more than that
   */
  byte[] unpack(ZipArchiveEntry member, int most) {
    return Zips.unpack(zip, member, most);
  }

  /** Lets go of memory only: nothing that could fail. */
  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new RefusedException(Reason.DAMAGED, e.getClass().getSimpleName());
    }
  }
}
