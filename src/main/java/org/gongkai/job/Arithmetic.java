package org.gongkai.job;

import java.util.List;
import java.util.Optional;
import org.gongkai.rollup.ComparisonRow;
import org.gongkai.rollup.DistrictYear;
import org.gongkai.rollup.RollupRow;
import org.springframework.stereotype.Component;

/** The one place where the job calls for sums and indicators. */
@Component
class Arithmetic {

  /** The sums of the district, then those of its agency types. */
  List<RollupRow> rollUp(DistrictYear year) {
    return List.of();
  }

  List<ComparisonRow> compare(DistrictYear year, Optional<DistrictYear> previous) {
    return List.of();
  }
}
