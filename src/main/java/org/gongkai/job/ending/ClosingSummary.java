package org.gongkai.job.ending;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.job.before.Arrival;
import org.gongkai.job.before.Arrivals;
import org.gongkai.job.publish.EditionPart;
import org.gongkai.job.request.EditionCounts;
import org.gongkai.job.request.RunRequest;
import org.gongkai.job.step.RunId;
import org.gongkai.model.Coverage;
import org.gongkai.model.Severity;
import org.gongkai.model.SourceFile.Status;
import org.gongkai.model.wording.Wording;
import org.gongkai.output.Blocked;
import org.gongkai.output.edition.SealedYear;

/** The closing words of a run: what was read, what is missing, what is wrong. */
public final class ClosingSummary {

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
  public List<String> done(EditionCounts counts, Arrivals arrivals, boolean hasPublished) {
    List<String> lines = new ArrayList<>(summary(counts, arrivals));
    lines.add(
        hasPublished
            ? words.text(
                "closing.published", run.text(), request.output(), OfficeTime.text(run.started()))
            : words.text("closing.unpublished"));
    return lines;
  }

  /**
   * Why there is a new edition, where that is not for its files alone: nothing else of it may
   * differ.
   */
  public List<String> because(List<EditionPart> news) {
    if (news.stream().allMatch(EditionPart.FILES::equals)) {
      return List.of();
    }
    String parts =
        news.stream()
            .map(part -> words.text("closing.part." + part.name()))
            .collect(Collectors.joining(words.text("closing.separator")));
    return List.of(words.text("closing.because", parts));
  }

  /** What is other than the figures that are final. */
  public List<String> restated(List<SealedYear> sealed) {
    return sealed.stream()
        .filter(year -> !year.restatements().isEmpty())
        .map(
            year ->
                words.text(
                    "closing.restated", year.office(), year.year(), year.restatements().size()))
        .toList();
  }

  /** What people have open cannot be replaced under its stable name. */
  public List<String> blocked(List<Blocked> blocked) {
    return blocked.isEmpty()
        ? List.of()
        : List.of(
            words.text(
                "closing.blocked",
                blocked.stream()
                    .map(Blocked::file)
                    .collect(Collectors.joining(words.text("closing.separator")))));
  }

  private List<String> summary(EditionCounts counts, Arrivals arrivals) {
    List<String> lines = new ArrayList<>();
    long standing = counts.files(Status.LOADED) + counts.files(Status.UNCHANGED);
    lines.add(
        words.text(
            "closing.files",
            counts.allFiles(),
            standing,
            arrived(arrivals),
            counts.files(Status.DUPLICATE) + counts.files(Status.SUPERSEDED),
            counts.files(Status.REJECTED)));
    lines.addAll(new ReturnLines(words, request.asOf(), counts.coverage(), counts.gaps()).lines());
    lines.add(findings(counts));
    return lines;
  }

  /** What was found; of the errors those that ask for a report that never came are told apart. */
  private String findings(EditionCounts counts) {
    int missing =
        counts.coverage().stream()
            .filter(coverage -> coverage.status() == Coverage.Status.MISSING)
            .mapToInt(Coverage::errors)
            .sum();
    return words.text(
        "closing.findings",
        counts.findings(Severity.ERROR),
        missing == 0 ? "" : words.text("closing.findings.missing", missing),
        counts.findings(Severity.WARNING),
        counts.findings(Severity.INFO));
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
}
