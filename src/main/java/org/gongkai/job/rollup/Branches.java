package org.gongkai.job.rollup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.form.Forms;
import org.gongkai.model.DisclosureOffice;
import org.gongkai.model.Roster;
import org.gongkai.rollup.BranchRollup;
import org.gongkai.rollup.RollupRow;
import org.gongkai.rollup.indicator.BranchIndicators;
import org.gongkai.rollup.indicator.ComparisonRow;
import org.gongkai.rollup.indicator.DistrictIndicatorRow;
import org.gongkai.rollup.indicator.IndicatorRows;
import org.gongkai.store.DistrictIndicators;
import org.gongkai.store.Rollups;
import org.springframework.stereotype.Component;

/** Adds to the figures of an office's own agencies those that are kept of the offices below. */
@Component
final class Branches {

  private final Roster roster;
  private final Rollups rollups;
  private final DistrictIndicators indicators;
  private final BranchRollup sums;
  private final BranchIndicators rates;

  Branches(Roster roster, Forms forms, Rollups rollups, DistrictIndicators indicators) {
    this.roster = roster;
    this.rollups = rollups;
    this.indicators = indicators;
    sums = new BranchRollup(forms, roster);
    rates = new BranchIndicators(forms, roster);
  }

  /** The districts, those below ahead of those above. */
  List<String> upwards() {
    return roster.districts().stream()
        .sorted(
            Comparator.comparing((String district) -> roster.offices().path(district).size())
                .reversed())
        .toList();
  }

  /** The figures of an office with all below; those of a district without any as they are. */
  DistrictFigures whole(DistrictFigures own) {
    List<DisclosureOffice> offices = roster.offices().below(own.district());
    if (offices.isEmpty()) {
      return own;
    }
    List<List<RollupRow>> parts = new ArrayList<>(List.of(own.rollups()));
    Map<DisclosureOffice, List<DistrictIndicatorRow>> below = new LinkedHashMap<>();
    for (DisclosureOffice office : offices) {
      List<RollupRow> rows = new ArrayList<>(rollups.ofDistrict(office.name()));
      rows.addAll(rollups.ofTypes(office.name()));
      parts.add(rows);
      below.put(office, indicators.ofDistrict(office.name()));
    }
    IndicatorRows joined =
        rates.join(own.district(), new IndicatorRows(own.comparisons(), own.indicators()), below);
    List<ComparisonRow> comparisons = new ArrayList<>(joined.ofAgencies());
    comparisons.sort(RollUpDistrict.PUBLISHED);
    return new DistrictFigures(
        own.district(),
        sums.join(own.district(), parts),
        own.gaps(),
        comparisons,
        joined.ofDistrict());
  }
}
