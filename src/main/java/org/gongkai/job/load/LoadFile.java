package org.gongkai.job.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gongkai.intake.Archives;
import org.gongkai.intake.InputFile;
import org.gongkai.intake.MemberPath;
import org.gongkai.intake.Sha256;
import org.gongkai.job.intake.ArchiveListing;
import org.gongkai.job.request.RunRequest;
import org.gongkai.model.Loading;
import org.gongkai.model.Rejection;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.model.Report;
import org.gongkai.reader.archive.Archive;
import org.gongkai.reader.archive.ArchiveMember;
import org.gongkai.store.FactCells;
import org.gongkai.store.FileReading;
import org.gongkai.store.LedgerEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.stereotype.Component;

/**
 * Reads one pending file, or one member of an archive. Changes nothing, so it runs on all cores;
 * whatever a file does to the reader becomes a rejection of that file and leaves the others alone.
 */
@Component
public final class LoadFile implements ItemProcessor<LedgerEntry, FileReading> {

  /** The name of the step. */
  public static final String STEP = "load";

  /** Files in a transaction: enough to keep all cores busy, few enough to lose little. */
  public static final int CHUNK = 64;

  private static final Logger log = LoggerFactory.getLogger(LoadFile.class);

  private static final int MAX_NARRATIVE = 500_000;

  /** Letters of all cells and their places: the facts are one value in the database. */
  private static final int MAX_FACTS = 300_000;

  private final Path input;
  private final QuietPeriod quietPeriod;
  private final OpenArchives archives;
  private final BoundedReading reading;
  private final FactCells cells;

  LoadFile(
      RunRequest request,
      QuietPeriod quietPeriod,
      OpenArchives archives,
      BoundedReading reading,
      FactCells cells) {
    this.input = request.input();
    this.quietPeriod = quietPeriod;
    this.archives = archives;
    this.reading = reading;
    this.cells = cells;
  }

  @Override
  public FileReading process(LedgerEntry entry) {
    InputFile file = new InputFile(input, entry.stamp());
    quietPeriod.await(entry.stamp());
    try {
      Optional<Reason> obstacle = file.obstacle();
      if (obstacle.isPresent()) {
        return unread(entry, "", obstacle.get(), "");
      }
      FileReading reading = read(entry, file);
      return file.isAsListed() ? reading : unread(entry, "", Reason.CHANGING, "");
    } catch (IOException e) {
      return unread(entry, "", InputFile.reason(e), e.getClass().getSimpleName());
    }
  }

  private FileReading read(LedgerEntry entry, InputFile file) throws IOException {
    long size = file.size();
    if (size > Archives.MAX_BYTES) {
      return unread(entry, file.sha256(), Reason.TOO_LARGE, Long.toString(size));
    }
    String member = MemberPath.member(entry.stamp().rawPath());
    return member.isEmpty() ? readWhole(entry, file) : unpack(entry, file, member);
  }

  private FileReading readWhole(LedgerEntry entry, InputFile file) throws IOException {
    byte[] content = file.read();
    return Archive.isArchive(content)
        ? unpack(entry, file, "")
        : new FileReading(entry, Sha256.of(content), content.length, load(entry.path(), content));
  }

  /** An archive that exhausts stack or memory is a bad file, and the rest goes on. */
  private FileReading unpack(LedgerEntry entry, InputFile archive, String name) throws IOException {
    try {
      Optional<ArchiveMember> found = archives.find(archive, name);
      return found.isEmpty()
          ? unread(entry, "", Reason.CHANGING, "")
          : read(entry, archive, found.get(), name.isEmpty());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      String sha256 = archives.sha256(archive);
      return new FileReading(entry, sha256, entry.stamp().bytes(), broken(entry.path(), e));
    }
  }

  /** An archive that stands for itself was refused; anything else changed since it was listed. */
  private FileReading read(
      LedgerEntry entry, InputFile archive, ArchiveMember member, boolean whole)
      throws IOException {
    Loading loading =
        member
            .rejection()
            .map(refused -> rejected("zip", refused.reason(), refused.detail()))
            .orElseGet(() -> load(entry.path(), member.content()));
    return whole
        ? new FileReading(entry, archives.sha256(archive), entry.stamp().bytes(), loading)
        : new FileReading(entry, ArchiveListing.sha256(member), member.content().length, loading);
  }

  private Loading load(String path, byte[] content) {
    Loading loading = reading.read(path, content);
    try {
      return loading instanceof Loading.Loaded loaded ? storable(loaded) : loading;
    } catch (RuntimeException e) {
      return broken(path, e);
    }
  }

  private static Loading broken(String path, Throwable cause) {
    log.debug("{} cannot be read", path, cause);
    return rejected("unknown", Reason.DAMAGED, cause.toString());
  }

  /** What the store could not hold must not stop the other files. */
  private Loading storable(Loading.Loaded loaded) {
    Report report = loaded.report();
    boolean isLong =
        report.narratives().stream().anyMatch(text -> text.text().length() > MAX_NARRATIVE);
    if (isLong) {
      return rejected(loaded.format(), Reason.TOO_COMPLEX, "narrative");
    }
    int letters =
        report.facts().stream()
            .mapToInt(
                fact -> fact.quantity().printed().length() + fact.location().stored().length())
            .sum();
    if (letters > MAX_FACTS) {
      return rejected(loaded.format(), Rejection.Reason.TOO_COMPLEX, "facts");
    }
    report
        .facts()
        .forEach(
            fact -> {
              if (!cells.holds(fact.cell())) {
                throw new IllegalArgumentException("no form has the cell " + fact.cell());
              }
            });
    if (report.byCell().size() != report.facts().size()) {
      throw new IllegalArgumentException("a cell stands twice");
    }
    return loaded;
  }

  private static FileReading unread(
      LedgerEntry entry, String sha256, Reason reason, String detail) {
    return new FileReading(
        entry, sha256, entry.stamp().bytes(), rejected("unknown", reason, detail));
  }

  private static Loading rejected(String format, Reason reason, String detail) {
    return new Loading.Rejected(format, new Rejection(reason, detail), null, null, List.of());
  }
}
