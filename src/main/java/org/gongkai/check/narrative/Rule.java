package org.gongkai.check.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way of saying a figure. A piece of a sentence must match from end to end: a word that nobody
 * foresaw may change what is counted, and then there is no claim.
 *
 * @param subjects what is counted; more than one for 各1件
 * @param need what must have been said before
 * @param pattern the words, with the number in the group {@code n}, and a unit of money that is to
 *     become 万元 in the group {@code u}
 * @param numbered whether the words have a number; without one they say that there is none
 */
record Rule(List<Subject> subjects, Need need, Pattern pattern, boolean numbered) {

  /** What a rule builds upon. */
  enum Need {
    /** Nothing: the words say it all. */
    NOTHING,
    /** The paragraph or the sentence is about the field. */
    TOPIC,
    /** The same sentence names the field before. */
    SENTENCE,
    /** The same, and no part of what it names has been singled out since. */
    WHOLE
  }

  private static final String NUMBER = "(?<n>";
  private static final String UNIT = "(?<u>";

  static Rule of(Subject subject, Need need, String words) {
    return of(List.of(subject), need, words);
  }

  static Rule of(List<Subject> subjects, Need need, String words) {
    Pattern pattern = Pattern.compile(LeadingWords.ANY + "(?:" + words + ")$");
    return new Rule(subjects, need, pattern, words.contains(NUMBER));
  }

  Field field() {
    return subjects.get(0).field();
  }

  /** The figure in a piece; empty when the words do not match or make no number. */
  Optional<BigDecimal> find(String piece) {
    Matcher matcher = pattern.matcher(piece);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return numbered ? number(matcher) : Optional.of(BigDecimal.ZERO);
  }

  private Optional<BigDecimal> number(Matcher matcher) {
    Optional<BigDecimal> number = Numerals.find(matcher.group("n"));
    return pattern.pattern().contains(UNIT)
        ? number.map(amount -> Numerals.inTenThousands(amount, matcher.group("u")))
        : number;
  }
}
