package org.gongkai.job.rollup;

import java.util.List;
import org.gongkai.rollup.Gap;
import org.gongkai.rollup.RollupRow;
import org.gongkai.rollup.indicator.ComparisonRow;
import org.gongkai.rollup.indicator.DistrictIndicatorRow;

/** What is computed for one district, over all its years. */
record DistrictFigures(
    String district,
    List<RollupRow> rollups,
    List<Gap> gaps,
    List<ComparisonRow> comparisons,
    List<DistrictIndicatorRow> indicators) {}
