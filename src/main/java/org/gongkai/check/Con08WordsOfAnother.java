package org.gongkai.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.gongkai.check.narrative.LookAlikes;
import org.gongkai.check.narrative.Wordprint;
import org.gongkai.model.Report;
import org.gongkai.model.Severity;

/**
 * CON-08: the words are those of another agency's report of the same district and year. Fed report
 * by report, it keeps half a kilobyte of each; those that look alike are asked for again.
 */
final class Con08WordsOfAnother extends Check {

  private static final Threshold SIMILARITY = Threshold.of("CON-08.similarity", "0.9");
  private static final Threshold CHARACTERS = Threshold.of("CON-08.characters", "200");

  Con08WordsOfAnother() {
    super("CON-08", Severity.INFO);
  }

  @Override
  List<Threshold> thresholds() {
    return List.of(SIMILARITY, CHARACTERS);
  }

  /** Takes in a report of the district and year that {@code texts} is for. */
  void take(Report report, LookAlikes texts, Policy policy) {
    Wordprint print = Words.BOTH.print(report);
    if (print.letters() >= policy.get(CHARACTERS).intValue()) {
      texts.add(report.key().agencyCode(), print);
    }
  }

  /**
   * What there is to say of a district and year, one note for each report that resembles another.
   *
   * @param texts the reports taken in
   * @param again gives a report by its agency's code once more
   * @param nameOf gives an agency's name
   */
  List<Note> review(
      LookAlikes texts,
      Function<String, Report> again,
      Function<String, String> nameOf,
      Policy policy) {
    double threshold = policy.get(SIMILARITY).doubleValue();
    return texts.pairs(code -> Words.BOTH.print(again.apply(code)), threshold).stream()
        .map(pair -> note(pair, nameOf.apply(pair.other())))
        .toList();
  }

  private Note note(LookAlikes.Pair pair, String other) {
    BigDecimal similarity = Words.percent(pair.similarity());
    return note(Phrase.of(Words.BOTH.label()), other, similarity)
        .of(pair.name())
        .printed(similarity.toPlainString() + "%")
        .computed(List.of(other));
  }
}
