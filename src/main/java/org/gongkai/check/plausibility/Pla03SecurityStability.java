package org.gongkai.check.plausibility;

/**
 * PLA-03: requests denied for 三安全一稳定; the office expects a recorded assessment of the risk
 * (江苏省政府信息公开申请办理答复规范).
 */
final class Pla03SecurityStability extends DenialCheck {

  Pla03SecurityStability() {
    super("PLA-03", "security_stability");
  }
}
