package org.gongkai.job.request;

import java.util.List;
import org.gongkai.check.Policy;
import org.gongkai.model.Deadlines;
import org.gongkai.model.Decisions;
import org.gongkai.model.Roster;

/**
 * What the office tells the job beside the reports.
 *
 * @param unusedColumns columns of the roster that mean nothing to us
 * @param policy how gravely it takes the rules
 */
public record Instructions(
    Roster roster,
    List<String> unusedColumns,
    Decisions decisions,
    Deadlines deadlines,
    Policy policy) {

  public Instructions {
    unusedColumns = List.copyOf(unusedColumns);
  }
}
