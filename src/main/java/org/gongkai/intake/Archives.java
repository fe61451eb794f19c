package org.gongkai.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.store.FileStamp;
import org.gongkai.store.LedgerEntry;

/**
 * Puts in an archive's place what it holds. An archive that the ledger knows by size and date is
 * not opened again: the ledger remembers its members.
 */
public final class Archives {

  /** Larger ones are not unpacked; as files they are refused for their size. */
  public static final long MAX_BYTES = 100_000_000;

  private static final byte[] ZIP = {'P', 'K'};

  /** What is no archive stands for itself. */
  private static final Map<String, String> PLAIN = Map.of("", "");

  private final Path input;
  private final String readingKey;
  private final Unpacker unpacker;
  private final Map<String, List<LedgerEntry>> known = new HashMap<>();
  private final List<FileStamp> files = new ArrayList<>();
  private final Map<String, String> members = new HashMap<>();

  /**
   * Prepares for one pass.
   *
   * @param known what the ledger remembers
   * @param readingKey of the roster and the rules that hold now
   */
  public Archives(Path input, String readingKey, Collection<LedgerEntry> known, Unpacker unpacker) {
    this.input = input;
    this.readingKey = readingKey;
    this.unpacker = unpacker;
    for (LedgerEntry entry : known) {
      String file = MemberPath.file(entry.stamp().rawPath());
      this.known.computeIfAbsent(file, raw -> new ArrayList<>()).add(entry);
    }
  }

  /** The files, and in place of each archive its members. */
  public FoundFiles open(Collection<FileStamp> listed) {
    listed.forEach(this::open);
    return new FoundFiles(InputFiles.byPath(files), members);
  }

  private void open(FileStamp file) {
    List<LedgerEntry> entries = known.getOrDefault(file.rawPath(), List.of());
    if (!entries.isEmpty() && entries.stream().allMatch(entry -> isUnchanged(entry, file))) {
      entries.forEach(entry -> add(file, MemberPath.member(entry.stamp().rawPath())));
    } else {
      unpack(file);
    }
  }

  private boolean isUnchanged(LedgerEntry entry, FileStamp file) {
    return entry.stamp().bytes() == file.bytes()
        && entry.stamp().modified() == file.modified()
        && !Intake.isToBeReadAnyway(entry, readingKey);
  }

  private void unpack(FileStamp file) {
    digests(file)
        .forEach(
            (member, sha256) -> {
              FileStamp stamp = add(file, member);
              if (!member.isEmpty()) {
                members.put(stamp.rawPath(), sha256);
              }
            });
  }

  private FileStamp add(FileStamp file, String member) {
    FileStamp stamp = MemberPath.stamp(file, member);
    files.add(stamp);
    return stamp;
  }

  /** A file that cannot be opened stays what it is: whoever loads it says so. */
  private Map<String, String> digests(FileStamp file) {
    InputFile opened = new InputFile(input, file);
    try {
      return mayBePacked(opened) ? unpacker.digests(opened.read()) : PLAIN;
    } catch (IOException e) {
      return PLAIN;
    }
  }

  /** Spares us the bytes of all other files. */
  private static boolean mayBePacked(InputFile file) throws IOException {
    if (file.size() > MAX_BYTES) {
      return false;
    }
    try (InputStream in = file.open()) {
      return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
    }
  }
}
