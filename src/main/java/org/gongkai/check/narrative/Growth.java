package org.gongkai.check.narrative;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the text says of a figure beside last year's: 同比增长20%, 较上年减少3件.
 *
 * @param claim the figure
 * @param change by how much, below zero for less; in percent or in the unit of the figure
 * @param printed the words, without spaces
 */
public record Growth(Claim claim, BigDecimal change, boolean inPercent, String printed) {

  private static final Pattern WORDS =
      Pattern.compile(
          "^(?:数量|总量|件数|申请量|申请数量)?(?:同比|(?:较|比|与|同)(?:上一?年度?|去年|20\\d{2}年度?)(?:同期)?(?:相比)?)"
              + "(?:(?<up>增长|增加|上升|提高|多)|下降|减少|降低|回落|少)(?:了|为|达)?"
              + "(?<n>\\d+(?:\\.\\d+)?)(?<u>%|件|宗|起)$");

  /** What is a figure of its own; what was carried over stands in the middle of another's. */
  private static final Set<Subject> SUBJECTS =
      EnumSet.of(
          Subject.RECEIVED,
          Subject.ANSWERED,
          Subject.HANDLED,
          Subject.REVIEWS,
          Subject.SUITS,
          Subject.REVIEWS_AND_SUITS,
          Subject.DOCUMENTS_ISSUED,
          Subject.LICENCES,
          Subject.PENALTIES,
          Subject.COERCIONS);

  private static final Pattern YEAR = Pattern.compile("20\\d{2}");

  /** Reads the piece behind a figure. */
  static Optional<Growth> find(Claim claim, String piece) {
    Matcher words = WORDS.matcher(piece);
    if (!SUBJECTS.contains(claim.subject()) || !words.matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(words.group("n"));
    return Optional.of(
        new Growth(
            claim,
            words.group("up") == null ? number.negate() : number,
            words.group("u").equals("%"),
            piece));
  }

  /** Whether it may be the year before that is compared with. */
  public boolean isSince(int year) {
    Matcher named = YEAR.matcher(printed);
    return !named.find() || Integer.parseInt(named.group()) == year;
  }
}
