package org.gongkai.check.context;

import java.math.BigDecimal;
import org.gongkai.model.Severity;

/** How gravely the office takes each rule, and where a rule begins to speak. */
public interface CheckSettings {

  /**
   * What a finding weighs.
   *
   * @param check id of its rule
   * @param proposed by the rule itself
   */
  Severity weigh(String check, Severity proposed);

  /** The number at which a rule begins to speak. */
  BigDecimal get(Threshold threshold);
}
