package org.gongkai.output.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.model.Coverage;
import org.gongkai.model.Finding;
import org.gongkai.model.ReportKey;
import org.gongkai.rollup.RollupRow;
import org.gongkai.rollup.effect.FindingEffect;
import org.gongkai.rollup.effect.FindingEffects;
import org.gongkai.rollup.indicator.DistrictIndicatorRow;
import org.gongkai.rollup.indicator.RateChanges;

/**
 * What findings can do to the figures of their districts, ranked once for all files of an edition:
 * those written at the same time go through its districts side by side.
 */
public final class EffectsByDistrict {

  /** So many districts are held at once. */
  private static final int HELD = 2;

  private final EditionSource edition;
  private final Map<String, FindingEffects> held =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, FindingEffects> eldest) {
          return size() > HELD;
        }
      };

  public EffectsByDistrict(EditionSource edition) {
    this.edition = edition;
  }

  /** The effect of a finding; empty where it changes no published figure. */
  public Optional<FindingEffect> find(Finding finding) {
    return finding.district().isEmpty()
        ? Optional.empty()
        : ranked(finding.district()).find(finding);
  }

  private synchronized FindingEffects ranked(String district) {
    FindingEffects known = held.get(district);
    if (known == null) {
      known = rank(edition.ofDistrict(district));
      held.put(district, known);
    }
    return known;
  }

  private static FindingEffects rank(EditionSource ofDistrict) {
    List<Finding> findings = new ArrayList<>();
    ofDistrict.forEachFinding(findings::add);
    List<RollupRow> sums = new ArrayList<>();
    ofDistrict.forEachDistrictRollup(sums::add);
    List<DistrictIndicatorRow> rates = new ArrayList<>();
    ofDistrict.forEachDistrictIndicator(rates::add);
    return new FindingEffects(
        findings,
        sums,
        ofDistrict.gaps(),
        unusable(ofDistrict),
        new RateChanges(ofDistrict.forms(), rates),
        ofDistrict::reports);
  }

  private static Set<ReportKey> unusable(EditionSource ofDistrict) {
    return ofDistrict.coverage().stream()
        .filter(coverage -> coverage.status() == Coverage.Status.REJECTED)
        .map(coverage -> new ReportKey(coverage.agency().code(), coverage.year()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
