package org.gongkai.rollup.indicator;

import java.util.List;

/**
 * The indicators of a district and year.
 *
 * @param ofAgencies the district's own of those that only a district has, then each agency's
 * @param ofDistrict the district's, in the order of the catalogue, those that only a district has
 *     last
 */
public record IndicatorRows(List<ComparisonRow> ofAgencies, List<DistrictIndicatorRow> ofDistrict) {

  public IndicatorRows {
    ofAgencies = List.copyOf(ofAgencies);
    ofDistrict = List.copyOf(ofDistrict);
  }
}
