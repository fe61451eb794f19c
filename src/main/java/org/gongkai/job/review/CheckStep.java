package org.gongkai.job.review;

import java.util.List;
import java.util.Set;
import org.gongkai.job.publish.DistrictFingerprints;
import org.gongkai.job.request.Instructions;
import org.gongkai.model.Finding;
import org.gongkai.store.Findings;
import org.gongkai.store.KeptFigures;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.stereotype.Component;

/**
 * Checks the districts of which anything has changed since they were checked; what is nobody's is
 * checked every time.
 */
@Component
public final class CheckStep
    implements ItemProcessor<Review, List<Finding>>, ItemWriter<List<Finding>> {

  private final Instructions office;
  private final Reviews reviews;
  private final Findings findings;
  private final DistrictFingerprints fingerprints;
  private final KeptFigures kept;

  CheckStep(
      Instructions office,
      Reviews reviews,
      Findings findings,
      DistrictFingerprints fingerprints,
      KeptFigures kept) {
    this.fingerprints = fingerprints;
    this.kept = kept;
    this.office = office;
    this.reviews = reviews;
    this.findings = findings;
  }

  /** Drops the findings that may be out of date, and gives what is to be reviewed. */
  public List<Review> begin() {
    Set<String> done = kept.keepOnly(fingerprints.take());
    return reviews.all().stream().filter(review -> !done.contains(review.district())).toList();
  }

  @Override
  public List<Finding> process(Review review) {
    List<Finding> found = review.findings().get();
    if (found.stream().anyMatch(finding -> !finding.district().equals(review.district()))) {
      throw new IllegalStateException("a finding of another district than " + review.district());
    }
    return found.stream().map(office.decisions()::apply).toList();
  }

  @Override
  public void write(Chunk<? extends List<Finding>> chunk) {
    findings.add(chunk.getItems().stream().flatMap(List::stream).toList());
  }
}
