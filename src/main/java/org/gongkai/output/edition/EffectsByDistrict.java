package org.gongkai.output.sums;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.model.Finding;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.rollup.RollupRow;
import org.gongkai.rollup.effect.FindingEffect;
import org.gongkai.rollup.effect.FindingEffects;
import org.gongkai.rollup.indicator.DistrictIndicatorRow;
import org.gongkai.rollup.indicator.RateChanges;
import org.jspecify.annotations.Nullable;

/**
 * What findings can do to the figures of their districts. Made for findings in the order of the
 * edition: those of one district are ranked at a time.
 */
public final class EffectsByDistrict {

  private final EditionSource edition;
  private String district = "";
  private @Nullable FindingEffects effects;

  public EffectsByDistrict(EditionSource edition) {
    this.edition = edition;
  }

  /** The effect of a finding; empty where it changes no published figure. */
  public Optional<FindingEffect> find(Finding finding) {
    if (finding.district().isEmpty()) {
      return Optional.empty();
    }
    FindingEffects ranked = effects;
    if (ranked == null || !district.equals(finding.district())) {
      district = finding.district();
      ranked = rank(edition.ofDistrict(district));
      effects = ranked;
    }
    return ranked.find(finding);
  }

  private FindingEffects rank(EditionSource ofDistrict) {
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
        new RateChanges(edition.forms(), rates),
        ofDistrict::reports);
  }
}
