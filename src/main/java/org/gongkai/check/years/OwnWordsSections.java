package org.gongkai.check.years;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import org.gongkai.check.narrative.ShingleSet;
import org.gongkai.model.Narrative;
import org.gongkai.model.Report;

/** The sections whose words an office expects to be an agency's own, and new every year. */
enum OwnWordsSections {
  /** 一 and 五 together. */
  BOTH("words.both"),
  /** 五 alone. */
  PROBLEMS("words.problems");

  private static final int SCALE = 3;

  private final String label;

  OwnWordsSections(String label) {
    this.label = label;
  }

  /** The key of their name. */
  String label() {
    return label;
  }

  ShingleSet print(Report report) {
    return ShingleSet.of(
        report.narratives().stream()
            .filter(narrative -> covers(narrative.number()))
            .map(Narrative::text)
            .collect(Collectors.joining()));
  }

  private boolean covers(int section) {
    return section == 5 || (this == BOTH && section == 1);
  }

  /** A similarity in percent, to one decimal, rounded down so that 100 means the same. */
  static BigDecimal percent(double similarity) {
    return BigDecimal.valueOf(similarity).setScale(SCALE, RoundingMode.DOWN).movePointRight(2);
  }
}
