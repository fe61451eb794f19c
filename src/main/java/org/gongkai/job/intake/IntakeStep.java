package org.gongkai.job.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Forms;
import org.gongkai.intake.Archives;
import org.gongkai.intake.FoundFiles;
import org.gongkai.intake.Intake;
import org.gongkai.job.before.VanishedReports;
import org.gongkai.job.request.Rules;
import org.gongkai.job.request.RunRefusedException;
import org.gongkai.job.request.RunRequest;
import org.gongkai.job.step.JobStep;
import org.gongkai.job.step.Progress;
import org.gongkai.job.step.RunId;
import org.gongkai.model.CellKey;
import org.gongkai.model.Receipt;
import org.gongkai.model.Roster;
import org.gongkai.store.Agencies;
import org.gongkai.store.FactCells;
import org.gongkai.store.FileStamp;
import org.gongkai.store.Ledger;
import org.gongkai.store.LedgerEntry;
import org.gongkai.store.PastRun;
import org.gongkai.store.Receipts;
import org.gongkai.store.Runs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.stereotype.Component;

/** Brings the ledger up to date with what lies below {@code input/reports}. */
@Component
public record IntakeStep(
    RunRequest request,
    InputListing listing,
    Rules rules,
    Roster roster,
    Forms forms,
    Ledger ledger,
    Receipts receipts,
    Agencies agencies,
    FactCells cells,
    Runs runs,
    RunId run,
    VanishedReports vanished,
    Progress progress)
    implements JobStep {

  private static final Logger log = LoggerFactory.getLogger(IntakeStep.class);

  @Override
  public void run(JobExecution job) throws IOException {
    agencies.replace(roster);
    cells.register(cells(forms));
    List<LedgerEntry> known = ledger.entries();
    FoundFiles found =
        new Archives(request.input(), rules.readingKey(), known, ArchiveListing::digests)
            .open(listed());
    Intake.Changes changes = new Intake(request.input(), rules.readingKey()).compare(known, found);
    Set<String> gone = changes.gone().stream().map(LedgerEntry::path).collect(Collectors.toSet());
    vanished.refuseVanished(gone::contains, changes.fresh().size());
    receipts.note(); // of what a run has read that did not come to its end
    ledger.remove(changes.gone());
    Receipt receipt = receipt();
    ledger.add(changes.fresh(), receipt);
    runs.add(run.text(), request.asOf(), run.started(), files(found, changes));
    ledger.expectAgain(changes.again());
    ledger.receive(replaced(changes.again(), known), receipt);
    ledger.expectAgain(changes.reread());
    ledger.touch(changes.touched());
    log.info(
        "intake: {} files, {} new, {} changed, {} to read again, {} gone",
        found.files().size(),
        changes.fresh().size(),
        changes.again().size(),
        changes.reread().size(),
        changes.gone().size());
    progress.tell(
        "progress.intake",
        found.files().size(),
        changes.fresh().size(),
        changes.again().size(),
        changes.reread().size(),
        changes.gone().size());
  }

  /**
   * The changed files of which something else was read before. What nobody has read yet may have
   * been the report, and keeps its day.
   */
  private static List<FileStamp> replaced(List<FileStamp> changed, List<LedgerEntry> known) {
    Set<String> unread =
        known.stream()
            .filter(entry -> entry.state() == LedgerEntry.State.PENDING)
            .map(LedgerEntry::path)
            .collect(Collectors.toSet());
    return changed.stream().filter(file -> !unread.contains(file.path())).toList();
  }

  private Collection<FileStamp> listed() throws IOException {
    try {
      return listing.list();
    } catch (AccessDeniedException closed) {
      throw RunRefusedException.of("unlisted", String.valueOf(closed.getFile()));
    }
  }

  private static PastRun.Files files(FoundFiles found, Intake.Changes changes) {
    long added = changes.fresh().size();
    long again = changes.again().size();
    long reread = changes.reread().size();
    long unchanged = found.files().size() - added - again - reread;
    return new PastRun.Files(added, again, reread, changes.gone().size(), unchanged);
  }

  private Receipt receipt() {
    return new Receipt(request.asOf(), runs.findLastLook().orElse(null));
  }

  private static Set<CellKey> cells(Forms forms) {
    Set<CellKey> keys = new LinkedHashSet<>();
    for (Form form : forms.all()) {
      form.cells().stream().map(FormCell::key).forEach(keys::add);
    }
    return keys;
  }
}
