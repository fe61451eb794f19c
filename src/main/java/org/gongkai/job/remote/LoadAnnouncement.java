package org.gongkai.job.remote;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.job.request.Rules;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * The word of a manager that it has files to read, and by which rules. It stands in the execution
 * context of the loading step, where every worker on the same database finds it.
 *
 * @param load the execution of the step
 * @param job the execution of the job
 * @param run the run's id
 * @param token tells its slices from those of all other runs that use the same carrier
 * @param day on which rules about time are judged
 * @param readingKey of all that decides what a file is read as
 * @param program of the manager's program
 */
record LoadAnnouncement(
    long load,
    long job,
    String run,
    String token,
    LocalDate day,
    String readingKey,
    String program) {

  private static final String TOKEN = "offer.token";
  private static final String DAY = "offer.day";
  private static final String READING_KEY = "offer.readingKey";
  private static final String PROGRAM = "offer.program";

  /** Makes an offer and writes it down in the context of the step, which the caller saves. */
  static LoadAnnouncement make(StepExecution load, LocalDate day, Rules rules) {
    ExecutionContext context = load.getExecutionContext();
    context.putString(TOKEN, UUID.randomUUID().toString());
    context.putString(DAY, day.toString());
    context.putString(READING_KEY, rules.readingKey());
    context.putString(PROGRAM, rules.program());
    return find(load).orElseThrow();
  }

  /** The offer that a loading step makes; empty when it hands nothing out, or not yet. */
  static Optional<LoadAnnouncement> find(StepExecution load) {
    ExecutionContext context = load.getExecutionContext();
    if (!context.containsKey(TOKEN)) {
      return Optional.empty();
    }
    return Optional.of(
        new LoadAnnouncement(
            load.getId(),
            load.getJobExecution().getId(),
            String.valueOf(load.getJobExecution().getJobParameters().getString("run")),
            context.getString(TOKEN),
            LocalDate.parse(context.getString(DAY)),
            context.getString(READING_KEY),
            context.getString(PROGRAM)));
  }
}
