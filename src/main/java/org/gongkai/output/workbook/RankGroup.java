package org.gongkai.output.workbook;

import org.gongkai.model.Coded;
import org.gongkai.model.Offices;
import org.gongkai.rollup.indicator.ComparisonRow;

/** Those of a district who are ranked among each other, in the order of the sheets. */
enum RankGroup implements Coded {
  RANKED,
  SMALL,
  /** Offices below the district's. */
  OFFICES;

  static RankGroup of(ComparisonRow row, Offices offices) {
    if (offices.find(row.agencyCode()).isPresent()) {
      return OFFICES;
    }
    return row.smallSample() ? SMALL : RANKED;
  }
}
