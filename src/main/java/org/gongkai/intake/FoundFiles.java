package org.gongkai.intake;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.gongkai.store.FileStamp;

/**
 * What lies below {@code input/reports} now, archives replaced by what they hold.
 *
 * @param files files and members of archives, by path
 * @param members digests of the members just unpacked, by raw path; empty text for one that could
 *     not be
 */
public record FoundFiles(Collection<FileStamp> files, Map<String, String> members) {

  /** The digest of the bytes as they are now; empty where they cannot be had. */
  String sha256(Path input, FileStamp file) {
    return findMember(file).orElseGet(() -> new InputFile(input, file).sha256());
  }

  /** The digest of a member; empty for a file, and for the member of an unchanged archive. */
  Optional<String> findMember(FileStamp file) {
    return Optional.ofNullable(members.get(file.rawPath()));
  }
}
