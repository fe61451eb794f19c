package org.gongkai.job.review;

import java.util.List;
import java.util.function.Supplier;
import org.gongkai.job.request.Instructions;
import org.gongkai.model.Finding;
import org.gongkai.store.Findings;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.stereotype.Component;

/** Checks everything anew; the findings of the last run are forgotten first. */
@Component
public final class CheckStep
    implements ItemProcessor<Supplier<List<Finding>>, List<Finding>>, ItemWriter<List<Finding>> {

  private final Instructions office;
  private final Reviews reviews;
  private final Findings findings;

  CheckStep(Instructions office, Reviews reviews, Findings findings) {
    this.office = office;
    this.reviews = reviews;
    this.findings = findings;
  }

  /** Drops the findings of the run before, and gives what is to be reviewed. */
  public List<Supplier<List<Finding>>> begin() {
    findings.clear();
    return reviews.all();
  }

  @Override
  public List<Finding> process(Supplier<List<Finding>> review) {
    return review.get().stream().map(office.decisions()::apply).toList();
  }

  @Override
  public void write(Chunk<? extends List<Finding>> chunk) {
    findings.add(chunk.getItems().stream().flatMap(List::stream).toList());
  }
}
