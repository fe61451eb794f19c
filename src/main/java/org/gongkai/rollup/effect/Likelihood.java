package org.gongkai.rollup.effect;

import java.util.List;
import org.gongkai.model.Finding;

/**
 * How likely the figures that a finding points at are wrong by what it says. Nothing official sets
 * these weights; they only order calls. What cannot be right counts whole, what is merely unusual
 * little.
 */
final class Likelihood {

  /** Rules that find a figure unusual, which it may well be. */
  private static final List<String> UNUSUAL = List.of("CON-05", "PLA-", "VAL-09");

  static final double CERTAIN = 1;
  private static final double LIKELY = 0.5;
  private static final double UNLIKELY = 0.05;

  private Likelihood() {}

  static double of(Finding finding) {
    if (UNUSUAL.stream().anyMatch(finding.check()::startsWith)) {
      return UNLIKELY;
    }
    return switch (finding.severity()) {
      case ERROR -> CERTAIN;
      case WARNING -> LIKELY;
      case INFO -> UNLIKELY;
    };
  }
}
