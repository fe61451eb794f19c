package org.gongkai.output.word;

import java.io.IOException;
import java.io.OutputStream;
import org.gongkai.model.Coverage;
import org.gongkai.model.Finding;
import org.gongkai.model.Slip;
import org.gongkai.model.wording.PaperPaths;

/**
 * The notice to an agency whose report has not come (催报通知): by when it was due, and what to do.
 *
 * @param slip of a report that is missing, with a line that says on what rule it is due
 */
record ReminderDocument(Slip slip, Letter letter) {

  void write(OutputStream out) throws IOException {
    Coverage coverage = slip.coverage();
    String year = Integer.toString(coverage.year());
    Slip.Line missing = slip.lines().get(0);
    String basis = missing.basis();
    String file = PaperPaths.in(missing.printed());
    try (OfficialDocument document = new OfficialDocument()) {
      document.title(letter.text("reminder.heading", year));
      document.space();
      document.address(letter.text("to", coverage.agency().name()));
      document.paragraph(
          letter.text("reminder.state", letter.sent(), year, letter.day(coverage.due()), basis));
      if (!file.isEmpty()) {
        document.paragraph(instead(missing.finding(), file));
      }
      document.paragraph(letter.text("reminder.demand", letter.replyBy()));
      document.paragraph(letter.text("hand-in"));
      letter.handIn().ifPresent(document::paragraph);
      letter.contact().ifPresent(document::paragraph);
      document.space();
      letter.sign(document, coverage.agency().district());
      document.write(out);
    }
  }

  private String instead(Finding missing, String file) {
    if (!missing.evidence().isEmpty()) {
      return letter.text("reminder.another", PaperPaths.in(missing.evidence()));
    }
    String before = Integer.toString(slip.coverage().year() - 1);
    return letter.text(
        missing.computed().isEmpty() ? "reminder.resent" : "reminder.predecessor", file, before);
  }
}
