package org.gongkai.output.template;

import java.math.BigDecimal;
import java.util.Map;
import org.gongkai.model.CellKey;

/**
 * Who fills in a workbook.
 *
 * @param code roster code; empty where nobody is named yet
 * @param name empty likewise
 * @param lastYear the figures of its report of the year before; empty where there is none
 */
public record Filler(String code, String name, Map<CellKey, BigDecimal> lastYear) {

  /** Anybody. */
  public static final Filler ANYBODY = new Filler("", "", Map.of());

  public Filler {
    lastYear = Map.copyOf(lastYear);
  }

  boolean isNamed() {
    return !name.isEmpty();
  }
}
