package org.gongkai.output.edition;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How long the files of one format took to read, extraction of facts included.
 *
 * @param files how many were read in the run
 * @param milliseconds what they took together, each on its own core
 * @param millisecondsPerReport the mean
 */
public record FormatTime(long files, long milliseconds, BigDecimal millisecondsPerReport) {

  /**
   * Of a number of files.
   *
   * @param nanoseconds what they took together
   * @throws ArithmeticException for no files
   */
  public static FormatTime of(long files, long nanoseconds) {
    BigDecimal milliseconds = BigDecimal.valueOf(nanoseconds, 6);
    return new FormatTime(
        files,
        milliseconds.longValue(),
        milliseconds.divide(BigDecimal.valueOf(files), 1, RoundingMode.HALF_UP));
  }
}
