package org.gongkai.job.ending;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongkai.job.publish.Publisher;
import org.gongkai.job.request.RunRequest;
import org.gongkai.model.wording.Wording;
import org.gongkai.store.PastRun;
import org.gongkai.store.Runs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The runs so far, a line each, for whoever looks after the job. */
@Component
public final class History {

  private static final List<String> HEADS =
      List.of(
          "run",
          "started",
          "duration",
          "result",
          "added",
          "again",
          "reread",
          "gone",
          "unchanged",
          "rejected",
          "facts",
          "errors",
          "warnings",
          "notes",
          "edition");

  /** Of what nobody knows any more, or never knew. */
  private static final String UNKNOWN = "-";

  private final UnrecordedEndings unrecorded;
  private final Runs runs;
  private final Publisher publisher;
  private final Wording words;

  History(RunRequest request, Runs runs, Publisher publisher) {
    unrecorded = new UnrecordedEndings(request);
    this.runs = runs;
    this.publisher = publisher;
    words = new Wording("org/gongkai/job/job", request.language());
  }

  /** Writes into it how runs ended that had no database. */
  public void complete(Predicate<String> isTaken) {
    unrecorded.hand(runs, id -> isTaken.test(id) || runs.all().contains(id));
  }

  /** Heads and runs in columns, the latest run last. */
  public List<String> lines() {
    complete(publisher::holds);
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADS.stream().map(head -> words.text("history." + head)).toList());
    runs.history().stream()
        .sorted(Comparator.comparing(History::began))
        .forEach(run -> rows.add(row(run)));
    return TextTable.lines(rows);
  }

  /** Runs of older programs did not say when they began. */
  private static Instant began(PastRun run) {
    Instant started = run.started();
    return started == null ? Instant.MIN : started;
  }

  private List<String> row(PastRun run) {
    return Stream.of(
            Stream.of(run.run(), started(run), duration(run), result(run)),
            files(run.files()),
            counts(run.ending()),
            Stream.of(edition(run)))
        .flatMap(cells -> cells)
        .toList();
  }

  private static String started(PastRun run) {
    Instant started = run.started();
    return started == null ? UNKNOWN : OfficeTime.text(started);
  }

  private String duration(PastRun run) {
    Instant started = run.started();
    PastRun.Ending ending = run.ending();
    return started == null || ending == null
        ? UNKNOWN
        : words.text("history.seconds", Duration.between(started, ending.when()).toSeconds());
  }

  private String result(PastRun run) {
    PastRun.Ending ending = run.ending();
    if (ending != null) {
      return words.text("history.result." + ending.result().name());
    }
    return run.started() == null ? UNKNOWN : words.text("history.result.KILLED");
  }

  private static Stream<String> files(PastRun.@Nullable Files files) {
    return files == null
        ? Stream.generate(() -> UNKNOWN).limit(5)
        : numbers(files.added(), files.again(), files.reread(), files.gone(), files.unchanged());
  }

  private static Stream<String> counts(PastRun.@Nullable Ending ending) {
    PastRun.Counts counts = ending == null ? null : ending.counts();
    return counts == null
        ? Stream.generate(() -> UNKNOWN).limit(5)
        : numbers(
            counts.rejected(), counts.facts(), counts.errors(), counts.warnings(), counts.notes());
  }

  private static Stream<String> numbers(Long... numbers) {
    return Stream.of(numbers).map(String::valueOf);
  }

  private String edition(PastRun run) {
    if (publisher.holds(run.run())) {
      return words.text("history.kept");
    }
    PastRun.Ending ending = run.ending();
    return ending != null && ending.result() == PastRun.Result.PUBLISHED
        ? words.text("history.pruned")
        : UNKNOWN;
  }
}
