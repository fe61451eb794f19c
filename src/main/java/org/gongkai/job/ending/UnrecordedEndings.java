package org.gongkai.job.ending;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Predicate;
import org.gongkai.job.request.RunRequest;
import org.gongkai.job.step.RunId;
import org.gongkai.store.PastRun;
import org.gongkai.store.Runs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Endings of runs that had no database: another run held it, it was lost, or the run was refused
 * before it was opened. They wait in a file of the job's memory until a run writes them into the
 * history.
 */
public final class UnrecordedEndings {

  private static final Logger log = LoggerFactory.getLogger(UnrecordedEndings.class);

  private final Path file;
  private final Path taken;

  public UnrecordedEndings(RunRequest request) {
    file = request.memory().resolve("endings.txt");
    taken = request.memory().resolve("endings.taken.txt");
  }

  /** Notes an ending; each is a line, written in one go. */
  public void note(Instant started, Instant ended, LocalDate asOf, PastRun.Result result) {
    String line =
        String.join(
            " ",
            started.truncatedTo(ChronoUnit.MILLIS).toString(),
            ended.truncatedTo(ChronoUnit.MILLIS).toString(),
            asOf.toString(),
            result.name());
    try {
      Files.write(
          file,
          (line + "\n").getBytes(StandardCharsets.UTF_8),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      log.warn("{} cannot be written: {}", file, e.toString());
    }
  }

  /**
   * Writes what waits into the history. Whatever is noted meanwhile waits for the next time.
   *
   * @param isTaken whether a run has that id
   */
  public void hand(Runs runs, Predicate<String> isTaken) {
    try {
      handTaken(runs, isTaken);
      if (Files.exists(file)) {
        Files.move(file, taken, StandardCopyOption.ATOMIC_MOVE);
        handTaken(runs, isTaken);
      }
    } catch (IOException e) {
      log.warn("{} cannot be read: {}", file, e.toString());
    }
  }

  private void handTaken(Runs runs, Predicate<String> isTaken) throws IOException {
    if (Files.exists(taken)) {
      for (String line : Files.readAllLines(taken)) {
        find(line).ifPresent(ending -> ending.record(runs, isTaken));
      }
      Files.delete(taken);
    }
  }

  /** What a power cut left of a line is none. */
  private static Optional<Line> find(String line) {
    String[] words = line.split(" ", -1);
    try {
      return words.length != 4
          ? Optional.empty()
          : Optional.of(
              new Line(
                  Instant.parse(words[0]),
                  Instant.parse(words[1]),
                  LocalDate.parse(words[2]),
                  PastRun.Result.valueOf(words[3])));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private record Line(Instant started, Instant ended, LocalDate asOf, PastRun.Result result) {

    /** Once, though a run may have been killed between writing it and forgetting the file. */
    void record(Runs runs, Predicate<String> isTaken) {
      boolean known =
          runs.history().stream()
              .anyMatch(
                  run ->
                      run.started() != null
                          && started.equals(run.started().truncatedTo(ChronoUnit.MILLIS))
                          && run.ending() != null
                          && run.ending().result() == result);
      if (!known) {
        RunId id = RunId.next(started, isTaken);
        runs.end(id.text(), asOf, started, new PastRun.Ending(ended, result, null));
      }
    }
  }
}
