package org.gongkai.check.narrative;

import java.math.BigDecimal;
import java.util.List;

/**
 * A percentage with the figure it is made of: 12件，占40%.
 *
 * @param field whether of requests or of cases
 * @param part the figure
 * @param percent the percentage as printed, 40
 * @param bases other figures of the paragraph, any of which it may be a share of
 * @param sentence the words it was taken from, as printed
 */
public record Share(
    Field field, BigDecimal part, BigDecimal percent, List<BigDecimal> bases, String sentence) {

  public Share {
    bases = List.copyOf(bases);
  }
}
