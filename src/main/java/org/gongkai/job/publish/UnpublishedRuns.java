package org.gongkai.job.publish;

import java.util.Set;
import org.gongkai.job.step.RunId;
import org.gongkai.store.EditionRecords;
import org.gongkai.store.EditionRecords.Edition;
import org.gongkai.store.Runs;
import org.springframework.stereotype.Component;

/**
 * The runs since the last edition. What they read is new in the next one, whether they were killed,
 * stopped or only checked: an edition does not show how often its making was interrupted.
 */
@Component
public record UnpublishedRuns(RunId run, Runs runs, EditionRecords editions, Publisher publisher) {

  /** Their ids; the present run is one of them also when it has just published. */
  public Set<String> ids() {
    return editions.announced().stream()
        .map(Edition::run)
        .filter(id -> !id.equals(run.text()) && publisher.holds(id))
        .findFirst()
        .map(runs::since)
        .orElseGet(runs::all);
  }
}
