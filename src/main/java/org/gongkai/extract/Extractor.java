package org.gongkai.extract;

import java.util.List;
import org.gongkai.document.Document;
import org.gongkai.form.Forms;
import org.gongkai.model.Loading;
import org.gongkai.model.Rejection;
import org.gongkai.model.Roster;

/** Turns documents into reports. Holds no state of its own: safe to use from many threads. */
public final class Extractor {

  @SuppressWarnings("UnusedVariable")
  private final Forms forms;

  @SuppressWarnings("UnusedVariable")
  private final Roster roster;

  @SuppressWarnings("UnusedVariable")
  private final int currentYear;

  /**
   * Prepares for a roster.
   *
   * @param currentYear the year of the run; a report on a later year is refused
   */
  public Extractor(Forms forms, Roster roster, int currentYear) {
    this.forms = forms;
    this.roster = roster;
    this.currentYear = currentYear;
  }

  /**
   * Extracts the report of a document, or says why there is none.
   *
   * @param source path below {@code input/}, with forward slashes; the last witness for agency and
   *     year
   */
  public Loading extract(Document document, String source) {
    return new Loading.Rejected(
        document.format(),
        new Rejection(Rejection.Reason.NOT_A_REPORT, source),
        null,
        null,
        List.of());
  }
}
