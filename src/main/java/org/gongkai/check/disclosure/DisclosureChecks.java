package org.gongkai.check.disclosure;

import java.util.List;
import org.gongkai.check.context.Check;

/**
 * The checks that tables 二 and 三 fit what the agency is and does: rules, decisions, fees. A new one
 * is a class of its own, a line here, and its words.
 */
public final class DisclosureChecks {

  private DisclosureChecks() {}

  /** All of them, by id. */
  public static List<Check> all() {
    return List.of(
        new Act01RulesWithoutPower(),
        new Act02StockBelowFlow(),
        new Act03DecisionsWithoutPower(),
        new Act04DecisionsDenied(),
        new Act05FeesInYuan(),
        new Act06FeesInHundredMillions(),
        new Act07ItemsDoNotFit(),
        new Act08DocumentsDenied());
  }
}
