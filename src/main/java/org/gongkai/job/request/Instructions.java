package org.gongkai.job.request;

import java.util.List;
import org.gongkai.check.Policy;
import org.gongkai.model.Answers;
import org.gongkai.model.Deadlines;
import org.gongkai.model.Decisions;
import org.gongkai.model.Letterhead;
import org.gongkai.model.Roster;
import org.gongkai.model.ScoringScheme;
import org.gongkai.model.wording.Sentence;

/**
 * What the office tells the job beside the reports.
 *
 * @param policy how gravely it takes the rules
 * @param letterhead what it prints on its letters
 * @param scoring what it gives points for
 * @param answers what agencies answered on slips that came back
 * @param notes what of its files is not used
 */
public record Instructions(
    Roster roster,
    Decisions decisions,
    Deadlines deadlines,
    Policy policy,
    Letterhead letterhead,
    ScoringScheme scoring,
    Answers answers,
    List<Sentence> notes) {

  public Instructions {
    notes = List.copyOf(notes);
  }
}
