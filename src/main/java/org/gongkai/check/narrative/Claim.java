package org.gongkai.check.narrative;

import java.math.BigDecimal;

/**
 * A figure that the text gives.
 *
 * @param subject what it counts
 * @param figure how many; for money the unit of the subject
 * @param scope for whom it speaks
 * @param sentence the words it was taken from, as printed
 * @param section 1 to 6
 */
public record Claim(Subject subject, BigDecimal figure, Scope scope, String sentence, int section) {

  /** What the same words say of another subject. */
  Claim with(Subject other, BigDecimal said) {
    return new Claim(other, said, scope, sentence, section);
  }
}
