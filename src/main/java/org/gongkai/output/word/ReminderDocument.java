package org.gongkai.output.word;

import java.io.IOException;
import java.io.OutputStream;
import org.gongkai.model.Coverage;
import org.gongkai.model.Slip;

/** The notice to an agency whose report has not come (催报通知): by when it was due, and what to do. */
final class ReminderDocument {

  private final Slip slip;
  private final Letter letter;

  /**
   * Prepares a notice.
   *
   * @param slip of a report that is missing, with a line that says on what rule it is due
   */
  ReminderDocument(Slip slip, Letter letter) {
    this.slip = slip;
    this.letter = letter;
  }

  void write(OutputStream out) throws IOException {
    Coverage coverage = slip.coverage();
    String year = Integer.toString(coverage.year());
    String basis = slip.lines().get(0).basis();
    try (OfficialDocument manuscript = new OfficialDocument()) {
      manuscript.title(letter.text("reminder.heading", year));
      manuscript.space();
      manuscript.address(letter.text("to", coverage.agency().name()));
      manuscript.paragraph(
          letter.text("reminder.state", letter.sent(), year, letter.day(coverage.due()), basis));
      manuscript.paragraph(letter.text("reminder.demand", letter.replyBy()));
      manuscript.paragraph(letter.handIn());
      letter.contact().ifPresent(manuscript::paragraph);
      manuscript.space();
      letter.sign(manuscript, coverage.agency().district());
      manuscript.write(out);
    }
  }
}
