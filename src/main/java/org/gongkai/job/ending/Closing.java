package org.gongkai.job.ending;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.job.request.RunRequest;
import org.gongkai.job.request.Tally;
import org.gongkai.job.step.RunId;
import org.gongkai.model.Coverage;
import org.gongkai.model.Severity;
import org.gongkai.model.SourceFile.Status;
import org.gongkai.model.Wording;

/** The closing words of a run: what was read, what is missing, what is wrong. */
public final class Closing {

  /** How many missing agencies are named. */
  private static final int NAMED = 5;

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
            ? words.text("closing.published", run.text(), request.output())
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
        .ifPresent(year -> lines.add(coverage(tally, year)));
    lines.add(
        words.text(
            "closing.findings",
            tally.findings(Severity.ERROR),
            tally.findings(Severity.WARNING),
            tally.findings(Severity.INFO)));
    return lines;
  }

  private String coverage(Tally tally, int year) {
    List<Coverage> expected =
        tally.coverage().stream().filter(coverage -> coverage.year() == year).toList();
    List<Coverage> lacking =
        expected.stream()
            .filter(coverage -> coverage.status() != Coverage.Status.RECEIVED)
            .toList();
    if (lacking.isEmpty()) {
      return words.text("closing.complete", year, expected.size());
    }
    String names =
        lacking.stream()
            .limit(NAMED)
            .map(coverage -> coverage.agency().name())
            .collect(Collectors.joining(words.text("closing.separator")));
    String key = lacking.size() > NAMED ? "closing.missing.more" : "closing.missing";
    return words.text(key, year, lacking.size(), expected.size(), names);
  }
}
