package org.gongkai.sample.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.check.Checks;
import org.gongkai.check.Policy;
import org.gongkai.extract.Extractor;
import org.gongkai.form.Forms;
import org.gongkai.model.Agency;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.model.Finding;
import org.gongkai.model.Loading;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.model.Report;
import org.gongkai.model.ReportKey;
import org.gongkai.model.Roster;
import org.gongkai.model.figure.Quantity;
import org.gongkai.model.wording.Language;
import org.gongkai.reader.ReadResult;
import org.gongkai.reader.Readers;
import org.gongkai.sample.SampleFiles;
import org.gongkai.sample.mutation.Truth.Kind;
import org.gongkai.sample.mutation.Truth.Verdict;

/** Reads dressed reports as the job does, checks them, and compares. */
public final class Trial {

  /** Reasons that are a lie about a file whose figures are printed. */
  private static final Set<Reason> UNFAIR =
      EnumSet.of(Reason.BLANK_FORM, Reason.NO_TABLES, Reason.NOT_A_REPORT, Reason.EMPTY_FILE);

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  private final Readers readers = new Readers();
  private final Roster roster;
  private final Extractor extractor;
  private final Checks checks;

  public Trial() {
    this(SampleFiles.roster());
  }

  /** Tries reports of agencies that may have other names than the samples'. */
  Trial(Roster roster) {
    this.roster = roster;
    this.extractor = new Extractor(Forms.national(), roster, TODAY.getYear());
    this.checks = new Checks(Forms.national(), roster, TODAY, Policy.usual(), Language.EN);
  }

  /** What came of a file. */
  public Outcome run(Mutant mutant) {
    return run(mutant, mutant.content());
  }

  /** What came of a file that has been turned into another. */
  public Outcome run(Mutant mutant, byte[] content) {
    Outcome outcome = new Outcome(mutant);
    if (!(readers.read(mutant.path(), content) instanceof ReadResult.Read read)) {
      outcome.refuse("not read");
      return outcome;
    }
    Loading loading = extractor.extract(read.document(), "reports/" + mutant.path());
    if (loading instanceof Loading.Loaded loaded) {
      judge(outcome, loaded.report());
    } else {
      judge(outcome, (Loading.Rejected) loading);
    }
    return outcome;
  }

  private static void judge(Outcome outcome, Loading.Rejected rejected) {
    Reason reason = rejected.rejection().reason();
    outcome.refuse("rejected: " + rejected.rejection());
    if (UNFAIR.contains(reason)) {
      outcome.unfair(reason + " of a report whose figures are printed");
    }
  }

  private void judge(Outcome outcome, Report report) {
    Mutant mutant = outcome.mutant();
    ReportKey key = new ReportKey(mutant.report().agency().code(), mutant.report().year());
    if (!report.key().equals(key)) {
      outcome.wrong("booked as " + report.key());
    }
    Map<CellKey, Quantity> found =
        report.facts().stream()
            .collect(Collectors.toMap(Fact::cell, Fact::quantity, (one, other) -> one));
    mutant.truths().forEach((cell, truth) -> compare(outcome, cell, truth, found));
    new Fairness(mutant, findings(report)).complaints(found).forEach(outcome::unfair);
  }

  private static void compare(
      Outcome outcome, CellKey cell, Truth truth, Map<CellKey, Quantity> found) {
    Quantity quantity = found.getOrDefault(cell, Quantity.absent());
    Verdict verdict = truth.judge(quantity);
    if (verdict == Verdict.WRONG) {
      outcome.wrong(cell + ": " + quantity + " for " + truth);
    } else if (verdict == Verdict.REFUSED) {
      outcome.refuse(cell + ": " + quantity + " for " + truth);
    }
  }

  private List<Finding> findings(Report report) {
    Agency agency = roster.find(report.key().agencyCode()).orElseThrow();
    return checks.reviewAgency(
        agency, new TreeMap<>(Map.of(report.key().year(), report)), Map.of());
  }

  /** Whether the findings about a file blame the agency for what only the reading lost. */
  private record Fairness(Mutant mutant, List<Finding> findings) {

    private List<String> complaints(Map<CellKey, Quantity> found) {
      List<String> complaints = new ArrayList<>();
      findings.stream()
          .filter(this::isFalse)
          .forEach(f -> complaints.add(f.check() + " " + f.cell() + " " + f.message()));
      found.forEach(
          (cell, quantity) -> {
            if (quantity.state() == Quantity.State.UNREADABLE && !isExplained(cell)) {
              complaints.add("no reason why " + cell + " is unreadable");
            }
          });
      return complaints;
    }

    private boolean isFalse(Finding finding) {
      return switch (finding.check()) {
        case "VAL-01" -> mutant.truths().values().stream().allMatch(Truth::isPrinted);
        case "VAL-03" -> truth(finding).kind() == Kind.FIGURE;
        case "STR-09" -> isPrinted(finding.cell().section());
        case "STR-10" -> mutant.truths().values().stream().noneMatch(t -> t.kind() == Kind.GONE);
        default -> false;
      };
    }

    private Truth truth(Finding finding) {
      return mutant.truths().getOrDefault(finding.cell(), Truth.of(Kind.GONE));
    }

    private boolean isPrinted(String section) {
      return mutant.truths().entrySet().stream()
          .anyMatch(e -> e.getKey().section().equals(section) && e.getValue().isPrinted());
    }

    private boolean isExplained(CellKey cell) {
      return findings.stream()
          .filter(
              finding -> Set.of("READ-01", "VAL-03", "VAL-06", "STR-12").contains(finding.check()))
          .anyMatch(finding -> speaksOf(finding.cell(), cell));
    }

    private static boolean speaksOf(CellKey spoken, CellKey cell) {
      return (spoken.section().isEmpty() || spoken.section().equals(cell.section()))
          && (spoken.category().isEmpty() || spoken.category().equals(cell.category()));
    }
  }
}
