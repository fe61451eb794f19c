package org.gongkai.check.plausibility;

import java.util.regex.Pattern;
import org.gongkai.check.context.ReportContext;

/**
 * PLA-02: requests denied as state secrets by a body that seldom keeps any; the office expects a
 * record of classification (Article 14 of the 条例).
 */
final class Pla02StateSecrets extends DenialCheck {

  private static final Pattern KEEPS_SECRETS =
      Pattern.compile(".*(公安|国家安全|保密|机要|[省市县区旗]人民政府(办公[厅室])?)(.*局|.*委员会)?");

  Pla02StateSecrets() {
    super("PLA-02", "state_secret");
  }

  @Override
  boolean isUnusual(ReportContext context) {
    return !KEEPS_SECRETS.matcher(context.agency().name()).matches();
  }
}
