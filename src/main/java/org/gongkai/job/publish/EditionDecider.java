package org.gongkai.job.publish;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.job.before.VanishedReports;
import org.gongkai.job.settle.SettledFiles;
import org.gongkai.job.step.RunId;
import org.gongkai.model.ReportKey;
import org.gongkai.store.Candidate;
import org.gongkai.store.EditionRecords;
import org.gongkai.store.ReportPrecedence;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.flow.FlowExecutionStatus;
import org.springframework.batch.core.job.flow.JobExecutionDecider;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/**
 * Decides whether a new edition would differ from the last one, and notes of what it will be made
 * before anything of it is published: a run that is killed afterwards leaves no doubt.
 */
@Component
public final class EditionDecider implements JobExecutionDecider {

  public static final String NONE = "NOTHING_NEW";
  public static final String SOME = "NEWS";

  private final EditionRecords editions;
  private final EditionFingerprint fingerprint;
  private final Publisher publisher;
  private final RunId run;
  private final ReportPrecedence precedence;
  private final VanishedReports vanished;
  private List<EditionPart> news = List.of();

  EditionDecider(
      EditionRecords editions,
      EditionFingerprint fingerprint,
      Publisher publisher,
      RunId run,
      ReportPrecedence precedence,
      VanishedReports vanished) {
    this.precedence = precedence;
    this.vanished = vanished;
    this.run = run;
    this.editions = editions;
    this.fingerprint = fingerprint;
    this.publisher = publisher;
  }

  @Override
  public FlowExecutionStatus decide(JobExecution job, @Nullable StepExecution step) {
    String now = fingerprint.take();
    Optional<String> latest = latest();
    if (latest.filter(now::equals).isPresent()) {
      return new FlowExecutionStatus(NONE);
    }
    news = latest.map(before -> EditionFingerprint.differences(before, now)).orElse(List.of());
    Set<ReportKey> standing =
        precedence.candidates().stream()
            .filter(SettledFiles::stands)
            .map(Candidate::key)
            .collect(Collectors.toSet());
    vanished.refuseLost(standing::contains);
    editions.announce(new EditionRecords.Edition(run.text(), now));
    return new FlowExecutionStatus(SOME);
  }

  /** In what the edition of this run differs from the last one; nothing where there is none. */
  public List<EditionPart> news() {
    return news;
  }

  /** The fingerprint of the newest edition that is there. */
  private Optional<String> latest() {
    return editions.announced().stream()
        .filter(edition -> publisher.holds(edition.run()))
        .findFirst()
        .map(EditionRecords.Edition::fingerprint);
  }
}
