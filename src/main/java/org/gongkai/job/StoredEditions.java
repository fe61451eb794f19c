package org.gongkai.job;

import org.gongkai.form.Forms;
import org.gongkai.rollup.YearComparison;
import org.springframework.stereotype.Component;

/** Opens the edition as the database has it at the moment. */
@Component
final class StoredEditions {

  private final RunRequest request;
  private final RunId run;
  private final Instructions office;
  private final Forms forms;
  private final YearComparison comparison;
  private final Shelves shelves;

  StoredEditions(
      RunRequest request,
      RunId run,
      Instructions office,
      Forms forms,
      YearComparison comparison,
      Shelves shelves) {
    this.request = request;
    this.run = run;
    this.office = office;
    this.forms = forms;
    this.comparison = comparison;
    this.shelves = shelves;
  }

  StoredEdition open() {
    return new StoredEdition(request, run, office, forms, comparison, shelves);
  }
}
