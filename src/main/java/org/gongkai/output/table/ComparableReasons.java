package org.gongkai.output.table;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.form.Break;
import org.gongkai.form.Forms;
import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.Wording;
import org.gongkai.rollup.years.ComparisonCaveat;
import org.gongkai.rollup.years.YearChange;

/** Says in a sentence why two years compare with caution, or not at all. */
final class ComparableReasons {

  private final List<Break> breaks;
  private final Wording words;

  /**
   * Prepares the sentences.
   *
   * @param forms in the language
   */
  ComparableReasons(Forms forms, Language language) {
    breaks = forms.all().stream().flatMap(form -> form.breaks().stream()).toList();
    words = new Wording("org/gongkai/output/comparable", language);
  }

  /** Every reason; empty where the years compare. */
  String text(YearChange change) {
    return change.caveats().stream()
        .map(caveat -> text(caveat, change))
        .collect(Collectors.joining(words.text("separator")));
  }

  private String text(ComparisonCaveat caveat, YearChange change) {
    return caveat == ComparisonCaveat.LAW
        ? words.text(caveat.code(), law(change))
        : words.text(caveat.code());
  }

  private String law(YearChange change) {
    return breaks.stream()
        .filter(each -> each.section().equals(change.cell().section()))
        .filter(each -> each.separates(change.previousYear(), change.year()))
        .map(Break::basis)
        .distinct()
        .collect(Collectors.joining(words.text("separator")));
  }
}
