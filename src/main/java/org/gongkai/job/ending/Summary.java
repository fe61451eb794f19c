package org.gongkai.job.ending;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.job.before.Arrival;
import org.gongkai.job.before.Arrivals;
import org.gongkai.job.request.RunRequest;
import org.gongkai.model.Agency;
import org.gongkai.model.Coverage;
import org.gongkai.model.Finding;
import org.gongkai.model.ReportKey;
import org.gongkai.model.Severity;
import org.gongkai.model.SourceFile;
import org.gongkai.model.wording.Sentence;
import org.gongkai.model.wording.Wording;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.sums.GapNotes;
import org.gongkai.store.PastRun;
import org.jspecify.annotations.Nullable;

/**
 * A run as a text ready to be mailed: what came, what is missing, what is wrong. Long lists are
 * cut, for the files have them whole.
 */
public final class Summary {

  /** How much of a list is told. */
  private static final int TOLD = 20;

  private static final Set<SourceFile.Status> REPLACED =
      EnumSet.of(SourceFile.Status.DUPLICATE, SourceFile.Status.SUPERSEDED);

  private final RunRequest request;
  private final Wording words;
  private final List<String> lines = new ArrayList<>();

  private Summary(RunRequest request) {
    this.request = request;
    words = new Wording("org/gongkai/job/job", request.language());
    lines.add(words.text("summary.title", request.asOf()));
    lines.add("");
  }

  /**
   * Begins with the title, the closing words of the run and how it ended.
   *
   * @param closing the same that the console shows
   */
  Summary(RunRequest request, Instant started, ExitCode code, List<String> closing) {
    this(request);
    lines.addAll(closing);
    lines.add(
        words.text(
            "summary.run",
            OfficeTime.text(started),
            code.code(),
            words.text("summary.code." + code.name())));
  }

  /** Says that the run is at work, and what it means if nothing else comes. */
  static Summary begun(RunRequest request, Instant started) {
    Summary summary = new Summary(request);
    summary.lines.add(summary.words.text("summary.begun", OfficeTime.text(started)));
    return summary;
  }

  void files(PastRun.Files files) {
    lines.add(
        words.text(
            "summary.files",
            files.added(),
            files.again(),
            files.reread(),
            files.gone(),
            files.unchanged()));
  }

  /** Adds what of the office's own files is not used, answers among them. */
  void notes(List<Sentence> notes) {
    list("summary.unused", notes.stream().map(note -> note.in(request.language())).toList());
  }

  /** Adds what the edition has to tell. */
  void edition(EditionSource edition, Arrivals arrivals) {
    list("summary.came", arrivals.of(Arrival.NEW));
    list("summary.changed", arrivals.of(Arrival.CHANGED));
    list("summary.adopted", arrivals.of(Arrival.ADOPTED));
    list("summary.gone", arrivals.gone());
    Expected expected = new Expected(edition);
    list("summary.none", expected.none);
    list("summary.missing", expected.missing);
    list("summary.awaited", expected.awaited);
    list("summary.stray", expected.stray);
    list("summary.lacking", expected.lacking);
    list("summary.rejected", files(edition, EnumSet.of(SourceFile.Status.REJECTED)));
    list("summary.replaced", files(edition, REPLACED));
    list("summary.errors", expected.wrong);
  }

  /** The files of a kind, each with the reason why it does not count. */
  private List<String> files(EditionSource edition, Set<SourceFile.Status> kind) {
    List<String> files = new ArrayList<>();
    edition.forEachSource(
        file -> {
          if (kind.contains(file.status())) {
            files.add(words.text("summary.about", file.path(), file.reason()));
          }
        });
    return files;
  }

  private void list(String heading, List<String> items) {
    if (items.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(words.text(heading, items.size()));
    items.stream().limit(TOLD).map(item -> "  " + item).forEach(lines::add);
    if (items.size() > TOLD) {
      lines.add("  " + words.text("summary.more", items.size() - TOLD));
    }
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  /** The expected reports that something is to be said of. */
  private final class Expected {

    private final List<String> none = new ArrayList<>();
    private final List<String> stray = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final List<String> awaited = new ArrayList<>();
    private final List<String> lacking = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    private Expected(EditionSource edition) {
      GapNotes gaps = GapNotes.of(edition);
      for (DistrictReturn year : DistrictReturn.all(edition.coverage())) {
        if (year.isStray()) {
          stray.add(
              words.text(
                  "summary.stray.of",
                  year.district(),
                  year.year(),
                  year.size(),
                  String.join(words.text("closing.separator"), year.reporters())));
        } else if (year.isNobodyThere()) {
          none.add(
              words.text("summary.nobody", year.district(), year.year(), year.size(), year.due()));
        } else {
          year.coverage().forEach(this::addAbsent);
        }
      }
      for (Coverage coverage : edition.coverage()) {
        String tables = gaps.tables(new ReportKey(coverage.agency().code(), coverage.year()));
        if (!tables.isEmpty()) {
          lacking.add(words.text("summary.about", report(coverage), tables));
        }
      }
      addWrong(edition);
    }

    /** The open errors of every report there is, and of what they were put together to. */
    private void addWrong(EditionSource edition) {
      Set<ReportKey> missing =
          edition.coverage().stream()
              .filter(coverage -> coverage.status() == Coverage.Status.MISSING)
              .map(coverage -> new ReportKey(coverage.agency().code(), coverage.year()))
              .collect(Collectors.toSet());
      Map<String, Integer> errors = new LinkedHashMap<>();
      edition.forEachFinding(
          finding -> {
            Integer year = finding.year();
            boolean isWrong = finding.severity() == Severity.ERROR && finding.isOpen();
            if (isWrong && (year == null || !missing.contains(key(finding, year)))) {
              errors.merge(whose(edition, finding, year), 1, Integer::sum);
            }
          });
      errors.forEach((whose, count) -> wrong.add(words.text("summary.errors.of", whose, count)));
    }

    private static ReportKey key(Finding finding, int year) {
      return new ReportKey(finding.agencyCode(), year);
    }

    /** An agency's report, a district's sums, or a file of nobody's. */
    private String whose(EditionSource edition, Finding finding, @Nullable Integer year) {
      String name =
          edition
              .roster()
              .find(finding.agencyCode())
              .map(Agency::name)
              .orElse(finding.district().isEmpty() ? finding.source() : finding.district());
      return year == null ? name : words.text("summary.report", name, year);
    }

    private void addAbsent(Coverage coverage) {
      if (coverage.isMissed()) {
        boolean isLate = Absence.of(coverage, request.asOf()) == Absence.LATE;
        (isLate ? missing : awaited).add(report(coverage));
      }
    }

    private String report(Coverage coverage) {
      return words.text("summary.report", coverage.agency().name(), coverage.year());
    }
  }
}
