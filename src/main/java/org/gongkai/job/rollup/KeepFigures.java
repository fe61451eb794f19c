package org.gongkai.job.rollup;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.job.publish.DistrictFingerprints;
import org.gongkai.store.Comparisons;
import org.gongkai.store.DistrictIndicators;
import org.gongkai.store.Gaps;
import org.gongkai.store.KeptFigures;
import org.gongkai.store.Rollups;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.stereotype.Component;

/** Keeps the figures of the districts of which there are none, or of which anything has changed. */
@Component
public final class KeepFigures implements ItemWriter<DistrictFigures> {

  private final Branches branches;
  private final Rollups rollups;
  private final Gaps gaps;
  private final Comparisons comparisons;
  private final DistrictIndicators indicators;
  private final DistrictFingerprints fingerprints;
  private final KeptFigures kept;
  private Map<String, String> now = Map.of();

  KeepFigures(
      Branches branches,
      Rollups rollups,
      Gaps gaps,
      Comparisons comparisons,
      DistrictIndicators indicators,
      DistrictFingerprints fingerprints,
      KeptFigures kept) {
    this.fingerprints = fingerprints;
    this.kept = kept;
    this.branches = branches;
    this.rollups = rollups;
    this.gaps = gaps;
    this.comparisons = comparisons;
    this.indicators = indicators;
  }

  public List<String> begin() {
    now = fingerprints.take();
    Set<String> done = kept.fingerprints().keySet();
    return branches.upwards().stream().filter(district -> !done.contains(district)).toList();
  }

  @Override
  public void write(Chunk<? extends DistrictFigures> chunk) {
    for (DistrictFigures own : chunk) {
      DistrictFigures figures = branches.whole(own);
      rollups.add(figures.rollups());
      gaps.add(figures.gaps());
      comparisons.add(figures.comparisons());
      indicators.add(figures.indicators());
      kept.note(figures.district(), now.getOrDefault(figures.district(), ""));
    }
  }
}
