package org.gongkai.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.check.dossier.FormShelf;
import org.gongkai.check.dossier.Phrase;
import org.gongkai.check.dossier.Places;
import org.gongkai.form.Forms;
import org.gongkai.model.Finding;
import org.gongkai.model.Language;
import org.gongkai.model.Severity;
import org.gongkai.model.Slip;
import org.gongkai.model.Slip.Ask;
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
        finding.severity() == Severity.ERROR ? Ask.CORRECT : Ask.VERIFY,
        finding,
        places.of(finding.cell()).in(words),
        finding.message(),
        words.text(finding.check() + ".basis"),
        demand(finding));
  }

  /**
   * The line that asks for a file that can be read, whatever and however much could not be.
   *
   * @param misread findings about tables that may lie in our reading, at least one
   */
  public Slip.Line askForReadableFile(List<Finding> misread) {
    Set<String> sections =
        misread.stream().map(finding -> finding.cell().section()).collect(Collectors.toSet());
    List<Phrase> tables =
        places.sections().stream().filter(sections::contains).map(places::table).toList();
    Phrase place = Phrase.of("readable.place", tables);
    return new Slip.Line(
        Ask.RESEND,
        misread.get(0),
        place.in(words),
        Phrase.of("readable.message", place).in(words),
        words.text("readable.basis"),
        words.text("readable.demand"));
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
