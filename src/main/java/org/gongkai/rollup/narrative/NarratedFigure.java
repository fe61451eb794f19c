package org.gongkai.rollup.narrative;

import java.math.BigDecimal;
import org.gongkai.model.Coded;

/**
 * A figure that a report gives in words.
 *
 * @param unit as printed, 条
 * @param sentence the words it was taken from, as printed
 */
public record NarratedFigure(
    Topic topic, BigDecimal figure, String unit, Certainty certainty, String sentence) {

  /** How far it may be relied on. */
  public enum Certainty implements Coded {
    /** The report gives this one figure for the topic. */
    EXACT,
    /** It says that it is rounded: 余, 近, 约. */
    APPROXIMATE,
    /** It speaks for the whole place, of which the agency's own is a part: 全区, 各单位. */
    WHOLE_PLACE,
    /** The report gives several figures for the topic, and which is the whole is not told. */
    SEVERAL
  }

  NarratedFigure with(Certainty other) {
    return new NarratedFigure(topic, figure, unit, other, sentence);
  }
}
