package org.gongkai.job.ending;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gongkai.job.before.Arrival;
import org.gongkai.job.before.Arrivals;
import org.gongkai.job.request.RunRequest;
import org.gongkai.job.request.EditionCounts;
import org.gongkai.job.step.RunId;
import org.gongkai.model.Coverage;
import org.gongkai.model.Severity;
import org.gongkai.model.SourceFile.Status;
import org.gongkai.model.Wording;
import org.gongkai.output.Blocked;
import org.gongkai.rollup.Gap;

/** The closing words of a run: what was read, what is missing, what is wrong. */
public final class ClosingSummary {

  /** How many agencies of a kind are named. */
  private static final int NAMED = 5;

  private final Wording words;

  private final RunRequest request;
  private final RunId run;

  public ClosingSummary(RunRequest request, RunId run) {
    this.request = request;
    this.run = run;
    words = new Wording("org/gongkai/job/job", request.language());
  }

  /** The words of a run that found nothing to do. */
  public List<String> nothingNew() {
    return List.of(words.text("closing.nothing", request.output()));
  }

  /** The words of a run that was told to stop. */
  public List<String> stopped() {
    return List.of(words.text("closing.stopped", request.output()));
  }

  /** The words of a run that read and checked, whether or not it published. */
  public List<String> done(EditionCounts tally, Arrivals arrivals, boolean hasPublished) {
    List<String> lines = new ArrayList<>(summary(tally, arrivals));
    lines.add(
        hasPublished
            ? words.text(
                "closing.published", run.text(), request.output(), OfficeTime.text(run.started()))
            : words.text("closing.unpublished"));
    return lines;
  }

  /** What people have open cannot be replaced under its stable name. */
  public List<String> blocked(List<Blocked> blocked) {
    return blocked.isEmpty()
        ? List.of()
        : List.of(
            words.text("closing.blocked", list(blocked.stream().map(Blocked::file).toList())));
  }

  private List<String> summary(EditionCounts tally, Arrivals arrivals) {
    List<String> lines = new ArrayList<>();
    long standing = tally.files(Status.LOADED) + tally.files(Status.UNCHANGED);
    lines.add(
        words.text(
            "closing.files",
            tally.allFiles(),
            standing,
            arrived(arrivals),
            tally.files(Status.DUPLICATE) + tally.files(Status.SUPERSEDED),
            tally.files(Status.REJECTED)));
    addCoverage(tally, lines);
    lines.add(
        words.text(
            "closing.findings",
            tally.findings(Severity.ERROR),
            tally.findings(Severity.WARNING),
            tally.findings(Severity.INFO)));
    return lines;
  }

  private String arrived(Arrivals arrivals) {
    List<String> kinds = new ArrayList<>();
    for (Arrival arrival : Arrival.values()) {
      int number = arrivals.of(arrival).size();
      if (number > 0 || arrival == Arrival.NEW) {
        kinds.add(words.text("closing.arrived." + arrival.name(), number));
      }
    }
    return String.join(words.text("closing.separator"), kinds);
  }

  /** The newest year that anybody has reported on, and every later one that nobody has. */
  private void addCoverage(EditionCounts tally, List<String> lines) {
    List<DistrictReturn> all = DistrictReturn.all(tally.coverage());
    OptionalInt newest =
        all.stream().filter(year -> !year.isNobodyThere()).mapToInt(DistrictReturn::year).max();
    newest.ifPresent(year -> addCoverage(tally, year, lines));
    all.stream()
        .filter(year -> year.year() > newest.orElse(0))
        .forEach(
            year ->
                lines.add(
                    words.text(
                        request.asOf().isAfter(year.due()) ? "closing.nobody" : "closing.awaited",
                        year.district(),
                        year.year(),
                        year.size(),
                        year.due())));
  }

  private void addCoverage(EditionCounts tally, int year, List<String> lines) {
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
