package org.gongkai.job.request;

import java.io.IOException;
import org.gongkai.intake.Sha256;
import org.gongkai.model.Offices;
import org.gongkai.model.Roster;

/**
 * By what the present run reads and computes, as digests to compare with what an earlier run went
 * by.
 *
 * @param readingKey of all that decides what a file is read as: roster, reading rules, the year
 *     from which on reports lie in the future
 * @param program of the whole program
 * @param roster of the roster and the tree of its districts
 */
public record Rules(String readingKey, String program, String roster) {

  /** The rules of this program, asked for this, with this roster. */
  public static Rules of(RunRequest request, Roster roster) throws IOException {
    ProgramDigest program = ProgramDigest.present();
    String reading = program.ofFormsAnd("model", "form", "document", "intake", "reader", "extract");
    String agencies = Sha256.of(roster.agencies().toString());
    Offices offices = roster.offices();
    return new Rules(
        Sha256.of(reading + agencies + request.asOf().getYear()),
        program.whole(),
        offices.isEmpty() ? agencies : Sha256.of(agencies + offices));
  }
}
