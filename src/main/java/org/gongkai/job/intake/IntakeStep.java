package org.gongkai.job.intake;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Forms;
import org.gongkai.intake.Archives;
import org.gongkai.intake.Found;
import org.gongkai.intake.InputFiles;
import org.gongkai.intake.Intake;
import org.gongkai.job.request.Rules;
import org.gongkai.job.request.RunRequest;
import org.gongkai.job.step.JobStep;
import org.gongkai.job.step.RunId;
import org.gongkai.model.CellKey;
import org.gongkai.model.Receipt;
import org.gongkai.model.Roster;
import org.gongkai.store.Agencies;
import org.gongkai.store.Cells;
import org.gongkai.store.Ledger;
import org.gongkai.store.LedgerEntry;
import org.gongkai.store.PastRun;
import org.gongkai.store.Runs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.stereotype.Component;

/** Brings the ledger up to date with what lies below {@code input/reports}. */
@Component
public final class IntakeStep implements JobStep {

  private static final Logger log = LoggerFactory.getLogger(IntakeStep.class);

  private final RunRequest request;
  private final Rules rules;
  private final Roster roster;
  private final Forms forms;
  private final Ledger ledger;
  private final Agencies agencies;
  private final Cells cells;
  private final Runs runs;
  private final RunId run;

  IntakeStep(
      RunRequest request,
      Rules rules,
      Roster roster,
      Forms forms,
      Ledger ledger,
      Agencies agencies,
      Cells cells,
      Runs runs,
      RunId run) {
    this.runs = runs;
    this.run = run;
    this.request = request;
    this.rules = rules;
    this.roster = roster;
    this.forms = forms;
    this.ledger = ledger;
    this.agencies = agencies;
    this.cells = cells;
  }

  @Override
  public void run(JobExecution job) throws IOException {
    agencies.replace(roster);
    cells.register(cells(forms));
    List<LedgerEntry> known = ledger.entries();
    Found found =
        new Archives(request.input(), rules.readingKey(), known, Packed::digests)
            .open(new InputFiles(request.input()).list());
    Intake.Changes changes = new Intake(request.input(), rules.readingKey()).compare(known, found);
    ledger.remove(changes.gone());
    ledger.add(changes.fresh(), receipt());
    runs.add(run.text(), request.asOf(), run.started(), files(found, changes));
    ledger.expectAgain(changes.again());
    ledger.touch(changes.touched());
    log.info(
        "intake: {} files, {} new, {} to read again, {} gone",
        found.files().size(),
        changes.fresh().size(),
        changes.again().size(),
        changes.gone().size());
  }

  private static PastRun.Files files(Found found, Intake.Changes changes) {
    long added = changes.fresh().size();
    long again = changes.again().size();
    return new PastRun.Files(
        added, again, changes.gone().size(), found.files().size() - added - again);
  }

  /** What is there when the job first looks may have come any day before. */
  private Receipt receipt() {
    return runs.findLastLook()
        .map(looked -> new Receipt(request.asOf(), looked))
        .orElse(Receipt.UNKNOWN);
  }

  private static Set<CellKey> cells(Forms forms) {
    Set<CellKey> keys = new LinkedHashSet<>();
    for (Form form : forms.all()) {
      form.cells().stream().map(FormCell::key).forEach(keys::add);
    }
    return keys;
  }
}
