package org.gongkai.job.ending;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gongkai.job.request.Options;
import org.gongkai.job.request.RunRequest;
import org.gongkai.job.request.Tally;
import org.gongkai.job.step.RunId;
import org.gongkai.model.Coverage;
import org.gongkai.model.Severity;
import org.gongkai.model.SourceFile.Status;
import org.gongkai.model.Wording;
import org.gongkai.rollup.Gap;

/** The closing words of a run: what was read, what is missing, what is wrong. */
public final class Closing {

  /** How many agencies of a kind are named. */
  private static final int NAMED = 5;

  /** As the clocks of the office have it; ids of runs are in UTC. */
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(Options.CHINA);

  private final Wording words;

  private final RunRequest request;
  private final RunId run;

  public Closing(RunRequest request, RunId run) {
    this.request = request;
    this.run = run;
    words = new Wording("org/gongkai/job/job", request.language());
  }

  /** The words of a run that found nothing to do. */
  public List<String> nothingNew() {
    return List.of(words.text("closing.nothing", request.output()));
  }

  /** The words of a run that read and checked, whether or not it published. */
  public List<String> done(Tally tally, boolean hasPublished) {
    List<String> lines = new ArrayList<>(summary(tally));
    lines.add(
        hasPublished
            ? words.text(
                "closing.published", run.text(), request.output(), TIME.format(run.started()))
            : words.text("closing.unpublished"));
    return lines;
  }

  private List<String> summary(Tally tally) {
    List<String> lines = new ArrayList<>();
    long standing = tally.files(Status.LOADED) + tally.files(Status.UNCHANGED);
    lines.add(
        words.text(
            "closing.files",
            tally.allFiles(),
            standing,
            tally.files(Status.LOADED),
            tally.files(Status.DUPLICATE) + tally.files(Status.SUPERSEDED),
            tally.files(Status.REJECTED)));
    tally.coverage().stream()
        .mapToInt(Coverage::year)
        .max()
        .ifPresent(year -> addCoverage(tally, year, lines));
    lines.add(
        words.text(
            "closing.findings",
            tally.findings(Severity.ERROR),
            tally.findings(Severity.WARNING),
            tally.findings(Severity.INFO)));
    return lines;
  }

  private void addCoverage(Tally tally, int year, List<String> lines) {
    List<Coverage> expected =
        tally.coverage().stream().filter(coverage -> coverage.year() == year).toList();
    List<String> absent =
        names(expected, coverage -> coverage.status() != Coverage.Status.RECEIVED);
    Set<String> codes =
        tally.gaps().stream()
            .filter(gap -> gap.year() == year)
            .map(Gap::agencyCode)
            .collect(Collectors.toSet());
    List<String> lacking = names(expected, coverage -> codes.contains(coverage.agency().code()));
    lines.add(
        absent.isEmpty()
            ? words.text("closing.complete", year, expected.size())
            : words.text("closing.missing", year, absent.size(), expected.size(), list(absent)));
    if (!lacking.isEmpty()) {
      lines.add(words.text("closing.lacking", year, lacking.size(), list(lacking)));
    }
  }

  private static List<String> names(List<Coverage> expected, Predicate<Coverage> which) {
    return expected.stream().filter(which).map(coverage -> coverage.agency().name()).toList();
  }

  /** The first of the names, and that there are more. */
  private String list(List<String> names) {
    String first =
        names.stream().limit(NAMED).collect(Collectors.joining(words.text("closing.separator")));
    return names.size() > NAMED ? words.text("closing.more", first) : first;
  }
}
