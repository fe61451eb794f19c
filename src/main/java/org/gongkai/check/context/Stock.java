package org.gongkai.check.context;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.model.CellKey;

/**
 * Documents in force at the end of a year beside those of the year before, more by the issued, less
 * by the repealed.
 */
public record Stock(BigDecimal before, BigDecimal issued, BigDecimal repealed, BigDecimal stated) {

  /**
   * Sets them side by side; empty unless all four are numbers.
   *
   * @param inForce this year's cell
   */
  public static Optional<Stock> find(ReportContext context, CellKey inForce) {
    Optional<BigDecimal> before = context.before().number(inForce);
    Optional<BigDecimal> issued = context.number(inForce.withMeasure("issued"));
    Optional<BigDecimal> repealed = context.number(inForce.withMeasure("repealed"));
    Optional<BigDecimal> stated = context.number(inForce);
    return before.isEmpty() || issued.isEmpty() || repealed.isEmpty() || stated.isEmpty()
        ? Optional.empty()
        : Optional.of(new Stock(before.get(), issued.get(), repealed.get(), stated.get()));
  }

  /** What should be in force. */
  public BigDecimal due() {
    return before.add(issued).subtract(repealed);
  }

  public boolean isBroken() {
    return due().compareTo(stated) != 0;
  }
}
