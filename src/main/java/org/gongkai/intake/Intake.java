package org.gongkai.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.model.Rejection;
import org.gongkai.store.FileStamp;
import org.gongkai.store.LedgerEntry;

/**
 * What has to be done with the files found, compared with what the ledger remembers. Whoever was
 * read by another roster or by other rules is read again; so is what could not be opened last time,
 * since permissions leave no trace in size and date, and what took too long on a busy machine.
 */
public final class Intake {

  private final Path input;
  private final String readingKey;
  private final List<FileStamp> fresh = new ArrayList<>();
  private final List<FileStamp> again = new ArrayList<>();
  private final List<FileStamp> reread = new ArrayList<>();
  private final List<FileStamp> touched = new ArrayList<>();

  /**
   * Compares by a reading key.
   *
   * @param readingKey of the roster and the rules that hold now
   */
  public Intake(Path input, String readingKey) {
    this.input = input;
    this.readingKey = readingKey;
  }

  /**
   * Compares.
   *
   * @param known what the ledger remembers
   * @param found what is there now, archives opened
   */
  public Changes compare(Collection<LedgerEntry> known, FoundFiles found) {
    Map<String, LedgerEntry> byName = new HashMap<>();
    known.forEach(entry -> byName.put(name(entry.stamp()), entry));
    for (FileStamp file : found.files()) {
      LedgerEntry entry = byName.remove(name(file));
      if (entry == null) {
        fresh.add(file);
      } else {
        compare(entry, file, found);
      }
    }
    List<LedgerEntry> gone =
        known.stream().filter(entry -> byName.containsKey(name(entry.stamp()))).toList();
    return new Changes(fresh, again, reread, touched, gone);
  }

  /** Where two files are spelled the same, a path may come to stand for the other one. */
  private static String name(FileStamp file) {
    return file.path() + "\n" + file.rawPath();
  }

  private void compare(LedgerEntry entry, FileStamp file, FoundFiles found) {
    boolean same = isSame(entry, file, found);
    if (!same) {
      again.add(file);
    } else if (isToBeReadAnyway(entry, readingKey)) {
      reread.add(file);
    } else if (!isUntouched(entry, file)) {
      touched.add(file);
    }
  }

  private static boolean isUntouched(LedgerEntry entry, FileStamp file) {
    return file.bytes() == entry.stamp().bytes() && file.modified() == entry.stamp().modified();
  }

  private boolean isSame(LedgerEntry entry, FileStamp file, FoundFiles found) {
    boolean sameSize = file.bytes() == entry.stamp().bytes();
    if (!sameSize && found.findMember(file).isEmpty()) {
      return false;
    }
    if (isUntouched(entry, file)) {
      return true;
    }
    String sha256 = found.sha256(input, file);
    return !sha256.isEmpty() && sha256.equals(entry.sha256());
  }

  static boolean isToBeReadAnyway(LedgerEntry entry, String readingKey) {
    Rejection rejection = entry.rejection();
    return entry.state() == LedgerEntry.State.PENDING
        || !entry.readingKey().equals(readingKey)
        || (rejection != null && rejection.reason().isTriedAgain());
  }

  /**
   * What is to be done.
   *
   * @param fresh files that were not there before; a renamed one is new, as its name is a witness
   * @param again known files that hold other bytes
   * @param reread known files that are the same and are to be read again
   * @param touched files with a new date and the same bytes; members that a changed archive holds
   *     as before
   * @param gone files that are no longer there
   */
  public record Changes(
      List<FileStamp> fresh,
      List<FileStamp> again,
      List<FileStamp> reread,
      List<FileStamp> touched,
      List<LedgerEntry> gone) {}
}
