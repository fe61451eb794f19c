package org.gongkai.check.culprit;

import java.math.BigDecimal;
import org.gongkai.model.CellKey;

/**
 * A cell that may be wrong.
 *
 * @param printed what it says
 * @param proposed what it would say if the suggestion were right; never printed
 */
public record ProposedChange(CellKey cell, BigDecimal printed, BigDecimal proposed) {

  /** A whole count is proposed as one, also beside a printed 1.5. */
  public ProposedChange {
    boolean isWhole = proposed.stripTrailingZeros().scale() <= 0;
    proposed = isWhole && proposed.scale() > 0 ? proposed.setScale(0) : proposed;
  }

  BigDecimal difference() {
    return proposed.subtract(printed);
  }

  boolean changesNothing() {
    return difference().signum() == 0;
  }

  /** Whether the proposed figure is one that can be counted: whole and not negative. */
  boolean isCountable() {
    return proposed.signum() >= 0 && proposed.stripTrailingZeros().scale() <= 0;
  }
}
