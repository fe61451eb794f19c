package org.gongkai.check;

import java.util.Map;
import org.gongkai.check.dossier.FormShelf;
import org.gongkai.check.dossier.Places;
import org.gongkai.form.Forms;
import org.gongkai.model.Finding;
import org.gongkai.model.Language;
import org.gongkai.model.Severity;
import org.gongkai.model.Slip;
import org.gongkai.model.Wording;

/**
 * Says of a finding what an agency that gets it back has to know: where, by which rule, what to do.
 */
public final class Explanations {

  private final Places places;
  private final Wording words;

  /** Explains in a language. */
  public Explanations(Forms forms, Language language) {
    places = new Places(Map.of(), new FormShelf(forms).newestFirst());
    words = new Wording(Checks.BUNDLE, language);
  }

  /** The line of a slip about a finding. */
  public Slip.Line explain(Finding finding) {
    return new Slip.Line(
        finding,
        places.of(finding.cell()).in(words),
        words.text(finding.check() + ".basis"),
        demand(finding));
  }

  /** A rule may ask for something of its own: who handed in nothing has nothing to correct. */
  private String demand(Finding finding) {
    String own = finding.check() + ".demand";
    return words.has(own) ? words.text(own) : usualDemand(finding);
  }

  private String usualDemand(Finding finding) {
    String usual =
        words.text(finding.severity() == Severity.ERROR ? "demand.error" : "demand.warning");
    return finding.suggestion().isEmpty()
        ? usual
        : words.text("demand.with-suggestion", usual, finding.suggestion());
  }
}
