package org.gongkai.check.text;

import java.util.List;
import org.gongkai.check.context.Check;

/**
 * The checks that the written sections say what they must and what the tables say. A new one is a
 * class of its own, a line here, and its words.
 */
public final class TextChecks {

  private TextChecks() {}

  /** All of them, by id. */
  public static List<Check> all() {
    return List.of(
        new Txt01RequestsReceived(),
        new Txt02NoRequests(),
        new Txt03RequestsAnswered(),
        new Txt04RequestsCarriedOver(),
        new Txt05Cases(),
        new Txt06Documents(),
        new Txt07Shares(),
        new Txt08OtherYear(),
        new Txt09NoPeriod(),
        new Txt10OverviewTooLong(),
        new Txt11AspectMissing(),
        new Txt12NoAssessment(),
        new Txt13ProblemsEmpty(),
        new Txt14NoProcessingFees(),
        new Txt15FeesUnpaidUnmentioned(),
        new Txt16Outcomes(),
        new Txt17Decisions(),
        new Txt18Period(),
        new Txt19Growth(),
        new Txt20Parts());
  }
}
