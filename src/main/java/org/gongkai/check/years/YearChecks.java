package org.gongkai.check.years;

import java.util.List;
import org.gongkai.check.context.Check;

/**
 * The checks that a report goes on where the year before ended. A new one is a class of its own, a
 * line here, and its words.
 */
public final class YearChecks {

  private YearChecks() {}

  /** All of them, by id. */
  public static List<Check> all() {
    return List.of(
        new Con01RequestsCarriedOver(),
        new Con02ColumnsCarriedOver(),
        new Con03DocumentsInForce(),
        new Con04ItemsContinue(),
        new Con05Jump(),
        new Con06SameAsLastYear(),
        new Con07WordsOfLastYear(),
        new Con08WordsOfAnother(),
        new Con09NoYearBefore());
  }
}
