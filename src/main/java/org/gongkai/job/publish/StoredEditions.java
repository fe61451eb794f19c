package org.gongkai.job.publish;

import org.gongkai.form.Forms;
import org.gongkai.job.request.Instructions;
import org.gongkai.job.request.Rules;
import org.gongkai.job.request.RunRequest;
import org.gongkai.rollup.years.YearComparison;
import org.springframework.stereotype.Component;

/** Opens the edition as the database has it at the moment. */
@Component
public final class StoredEditions {

  private final RunRequest request;
  private final UnpublishedRuns unpublished;
  private final Instructions office;
  private final Forms forms;
  private final YearComparison comparison;
  private final EditionStores stores;
  private final Rules rules;

  StoredEditions(
      RunRequest request,
      UnpublishedRuns unpublished,
      Instructions office,
      Forms forms,
      YearComparison comparison,
      EditionStores stores,
      Rules rules) {
    this.request = request;
    this.unpublished = unpublished;
    this.office = office;
    this.forms = forms;
    this.comparison = comparison;
    this.stores = stores;
    this.rules = rules;
  }

  /** The edition as the database has it now. */
  public StoredEdition open() {
    return new StoredEdition(request, unpublished.ids(), office, forms, comparison, stores, rules);
  }
}
