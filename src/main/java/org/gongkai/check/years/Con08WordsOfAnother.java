package org.gongkai.check.years;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.check.context.Check;
import org.gongkai.check.context.DistrictCheck;
import org.gongkai.check.context.DistrictContext;
import org.gongkai.check.context.FindingDraft;
import org.gongkai.check.context.Phrase;
import org.gongkai.check.context.Threshold;
import org.gongkai.check.narrative.LookAlikes;
import org.gongkai.check.narrative.ShingleSet;
import org.gongkai.model.Report;
import org.gongkai.model.Severity;

/**
 * CON-08: the words are those of another agency's report of the same district and year. Of each
 * report half a kilobyte is kept; those that look alike are looked at again.
 */
final class Con08WordsOfAnother extends Check implements DistrictCheck {

  private static final Threshold SIMILARITY = Threshold.of("CON-08.similarity", "0.9");
  private static final Threshold CHARACTERS = Threshold.of("CON-08.characters", "200");

  Con08WordsOfAnother() {
    super("CON-08", Severity.INFO);
  }

  @Override
  public List<Threshold> thresholds() {
    return List.of(SIMILARITY, CHARACTERS);
  }

  @Override
  public List<FindingDraft> review(DistrictContext context) {
    LookAlikes texts = new LookAlikes();
    Map<String, Report> byAgency = new HashMap<>();
    for (Report report : context.memberReports()) {
      ShingleSet print = OwnWordsSections.BOTH.print(report);
      if (print.letters() >= context.threshold(CHARACTERS).intValue()) {
        byAgency.put(report.key().agencyCode(), report);
        texts.add(report.key().agencyCode(), print);
      }
    }
    double threshold = context.threshold(SIMILARITY).doubleValue();
    return texts.pairs(code -> OwnWordsSections.BOTH.print(get(byAgency, code)), threshold).stream()
        .map(pair -> note(pair, context.member(pair.other()).name()))
        .toList();
  }

  private static Report get(Map<String, Report> byAgency, String code) {
    return Objects.requireNonNull(byAgency.get(code));
  }

  private FindingDraft note(LookAlikes.Pair pair, String other) {
    BigDecimal similarity = OwnWordsSections.percent(pair.similarity());
    return note(Phrase.of(OwnWordsSections.BOTH.label()), other, similarity)
        .of(pair.name())
        .printed(similarity.toPlainString() + "%")
        .computed(List.of(other));
  }
}
