package org.gongkai.job.request;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gongkai.check.Checks;
import org.gongkai.form.Forms;
import org.gongkai.model.wording.Language;
import org.gongkai.office.ScoringFile;
import org.gongkai.rollup.indicator.IndicatorText;

/** What a scoring scheme may rest on: every rule there is, and every indicator of an agency. */
final class ScoringWords {

  private ScoringWords() {}

  static ScoringFile.Known known(Language language) {
    Map<String, String> indicators = new HashMap<>();
    Set<String> shares = new HashSet<>();
    for (IndicatorText text : IndicatorText.all(Forms.national(), language)) {
      if (!text.ofDistrict()) {
        indicators.put(text.label(), text.id());
        indicators.put(text.id(), text.id());
        if (text.isShare()) {
          shares.add(text.id());
        }
      }
    }
    return new ScoringFile.Known(Checks.ids(), indicators, shares);
  }
}
