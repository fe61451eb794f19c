package org.gongkai.job.publish;

import org.gongkai.form.Forms;
import org.gongkai.job.request.Instructions;
import org.gongkai.job.request.Rules;
import org.gongkai.job.request.RunRequest;
import org.gongkai.rollup.years.YearComparison;
import org.springframework.stereotype.Component;

/** Opens the edition as the database has it at the moment. */
@Component
public record StoredEditions(
    RunRequest request,
    UnpublishedRuns unpublished,
    Instructions office,
    Forms forms,
    YearComparison comparison,
    EditionStores stores,
    Rules rules) {

  public StoredEdition open() {
    return new StoredEdition(request, unpublished.ids(), office, forms, comparison, stores, rules);
  }
}
