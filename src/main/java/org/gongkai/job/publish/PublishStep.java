package org.gongkai.job.publish;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.job.load.LoadFile;
import org.gongkai.job.load.ReadingTimes;
import org.gongkai.job.request.EditionCounts;
import org.gongkai.job.request.Instructions;
import org.gongkai.job.request.ProgramVersion;
import org.gongkai.job.request.Rules;
import org.gongkai.job.request.RunRequest;
import org.gongkai.job.step.JobStep;
import org.gongkai.job.step.RunId;
import org.gongkai.job.step.StepTimes;
import org.gongkai.model.Severity;
import org.gongkai.model.SourceFile;
import org.gongkai.output.Blocked;
import org.gongkai.output.RunRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/** Publishes the edition and its record. */
@Component
public final class PublishStep implements JobStep {

  /** The name of the step. */
  public static final String STEP = "publish";

  private static final Logger log = LoggerFactory.getLogger(PublishStep.class);

  private final RunRequest request;
  private final RunId run;
  private final Rules rules;
  private final Instructions office;
  private final StoredEditions stored;
  private final EditionStores stores;
  private final Publisher publisher;
  private final ReadingTimes times;
  private final InstantSource clock;
  private List<Blocked> blocked = List.of();

  PublishStep(
      RunRequest request,
      RunId run,
      Rules rules,
      Instructions office,
      StoredEditions stored,
      EditionStores stores,
      Publisher publisher,
      ReadingTimes times,
      InstantSource clock) {
    this.request = request;
    this.run = run;
    this.rules = rules;
    this.office = office;
    this.stored = stored;
    this.stores = stores;
    this.publisher = publisher;
    this.times = times;
    this.clock = clock;
  }

  @Override
  public void run(JobExecution job) {
    StoredEdition edition = stored.open();
    blocked = publisher.publish(edition, record(job, EditionCounts.of(edition)));
    blocked.forEach(file -> log.info("{} could not be replaced: {}", file.file(), file.reason()));
  }

  /** The files that this run could not replace under their stable names. */
  public List<Blocked> blocked() {
    return blocked;
  }

  private RunRecord record(JobExecution job, EditionCounts counts) {
    Map<String, Long> milliseconds = new LinkedHashMap<>();
    StepTimes.of(job).forEach((step, time) -> milliseconds.put(step, time.toMillis()));
    long read =
        job.getStepExecutions().stream()
            .filter(step -> step.getStepName().equals(LoadFile.STEP))
            .mapToLong(StepExecution::getWriteCount)
            .sum();
    return new RunRecord(
        ProgramVersion.get(),
        run.text(),
        0,
        run.started(),
        clock.instant(),
        request.asOf(),
        request.options(),
        files(counts),
        stores.reports().countFacts(),
        findings(counts),
        milliseconds,
        perSecond(read, milliseconds.getOrDefault(LoadFile.STEP, 0L)),
        times.byFormat(),
        rules.program(),
        office.files());
  }

  private static Map<String, Long> files(EditionCounts counts) {
    Map<String, Long> files = new LinkedHashMap<>();
    for (SourceFile.Status status : SourceFile.Status.values()) {
      files.put(status.code(), counts.files(status));
    }
    return files;
  }

  private static Map<String, Long> findings(EditionCounts counts) {
    Map<String, Long> findings = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      findings.put(severity.code(), counts.findings(severity));
    }
    return findings;
  }

  private static BigDecimal perSecond(long read, long milliseconds) {
    return BigDecimal.valueOf(read * 1000)
        .divide(BigDecimal.valueOf(Math.max(1, milliseconds)), 1, RoundingMode.HALF_UP);
  }
}
