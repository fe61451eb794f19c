package org.gongkai.job.settle;

import java.util.Set;
import org.gongkai.model.Rejection;
import org.gongkai.model.SourceFile;
import org.gongkai.model.SourceFile.Status;
import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.Wording;
import org.gongkai.store.Candidate;
import org.gongkai.store.LedgerEntry;
import org.jspecify.annotations.Nullable;

/** Says of an input file what became of it, and why, in the language of the run. */
public final class SourceFiles {

  private final SettledFiles settled;
  private final Set<String> newRuns;
  private final Wording rejections;
  private final Wording words;

  /**
   * Speaks of an inbox.
   *
   * @param newRuns ids of the runs since the last edition
   */
  public SourceFiles(SettledFiles settled, Set<String> newRuns, Language language) {
    this.settled = settled;
    this.newRuns = newRuns;
    rejections = new Wording("org/gongkai/model/rejections", language);
    words = new Wording("org/gongkai/job/job", language);
  }

  /** A file as it is told of in {@code sources.csv}. */
  public SourceFile describe(LedgerEntry entry) {
    return new SourceFile(
        entry.path(),
        entry.sha256(),
        entry.bytes(),
        entry.format(),
        status(entry),
        entry.agencyCode(),
        entry.year(),
        entry.form(),
        reason(entry));
  }

  private Status status(LedgerEntry entry) {
    Candidate.Verdict verdict = verdict(entry);
    if (verdict == null) {
      return Status.REJECTED;
    }
    return switch (verdict.decision()) {
      case STANDS -> newRuns.contains(entry.readIn()) ? Status.LOADED : Status.UNCHANGED;
      case DUPLICATE -> Status.DUPLICATE;
      case SUPERSEDED -> Status.SUPERSEDED;
    };
  }

  private String reason(LedgerEntry entry) {
    Rejection rejection = entry.rejection();
    if (rejection != null) {
      return rejections.text(rejection.reason().name(), rejection.detail());
    }
    Candidate.Verdict verdict = verdict(entry);
    if (verdict == null || verdict.decision() == Candidate.Decision.STANDS) {
      return "";
    }
    String standing = settled.getEntry(verdict.standing()).path();
    return words.text("settle." + verdict.decision().name(), standing);
  }

  private Candidate.@Nullable Verdict verdict(LedgerEntry entry) {
    return settled.findCandidate(entry).map(Candidate::verdict).orElse(null);
  }
}
