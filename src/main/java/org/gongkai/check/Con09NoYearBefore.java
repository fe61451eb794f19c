package org.gongkai.check;

import java.util.List;
import org.gongkai.model.Severity;

/** CON-09: last year's report is not there, so nothing between the years can be judged. */
final class Con09NoYearBefore extends Check implements ReportCheck {

  Con09NoYearBefore() {
    super("CON-09", Severity.INFO);
  }

  @Override
  public List<Note> review(Dossier dossier) {
    YearBefore before = dossier.before();
    return before.due() && !before.complete()
        ? List.of(note(String.valueOf(dossier.year() - 1)))
        : List.of();
  }
}
