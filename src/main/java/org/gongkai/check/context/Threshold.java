package org.gongkai.check.context;

import java.math.BigDecimal;

/**
 * A number at which a rule begins to speak. Nothing official sets it, so an office may.
 *
 * @param key its name in the office's settings, {@code CON-05.ratio}
 * @param usual its value unless the office says otherwise
 */
public record Threshold(String key, BigDecimal usual) {

  public static Threshold of(String key, String usual) {
    return new Threshold(key, new BigDecimal(usual));
  }
}
