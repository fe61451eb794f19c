package org.gongkai.job.request;

import java.util.List;
import java.util.Map;
import org.gongkai.check.Policy;
import org.gongkai.model.Answers;
import org.gongkai.model.Deadlines;
import org.gongkai.model.Decisions;
import org.gongkai.model.Letterhead;
import org.gongkai.model.Roster;
import org.gongkai.model.ScoringScheme;
import org.gongkai.model.wording.Sentence;
import org.gongkai.output.seal.StandingSeals;

/**
 * What the office tells the job beside the reports.
 *
 * @param policy how gravely it takes the rules
 * @param letterhead what it prints on its letters
 * @param scoring what it gives points for
 * @param answers what agencies answered on slips that came back
 * @param seals which figures it has declared final
 * @param files digests of its files, by name
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
    StandingSeals seals,
    Map<String, String> files,
    List<Sentence> notes) {

  public Instructions {
    files = Map.copyOf(files);
    notes = List.copyOf(notes);
  }
}
