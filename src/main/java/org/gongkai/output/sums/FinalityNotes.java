package org.gongkai.output.sums;

import java.util.List;
import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.PaperDay;
import org.gongkai.model.wording.Wording;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.edition.Restatement.Kind;
import org.gongkai.output.edition.SealedYear;

/**
 * Says in words how far the figures of a district's year can still change, the same in every output
 * that shows them: they are provisional until the office has declared them final, and what has
 * changed since is not what it has declared.
 */
public final class FinalityNotes {

  private final Wording words;
  private final PaperDay days;
  private final List<SealedYear> sealed;

  private FinalityNotes(Language language, List<SealedYear> sealed) {
    words = new Wording("org/gongkai/output/finality", language);
    days = new PaperDay(language);
    this.sealed = sealed;
  }

  public static FinalityNotes of(EditionSource edition) {
    return new FinalityNotes(edition.language(), edition.sealedYears());
  }

  /** 初步数 or 最终数, and since when. */
  public String of(String district, int year) {
    return sealed.stream()
        .filter(each -> each.office().equals(district) && each.year() == year)
        .findFirst()
        .map(this::text)
        .orElseGet(() -> words.text("provisional"));
  }

  private String text(SealedYear year) {
    long sums = year.restatements().stream().filter(each -> each.kind() == Kind.SUM).count();
    String key = sums > 0 ? "restated" : year.restatements().isEmpty() ? "final" : "restated.parts";
    return words.text(key, days.of(year.sealed()), year.code(), sums);
  }
}
