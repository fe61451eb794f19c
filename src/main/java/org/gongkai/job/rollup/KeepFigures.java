package org.gongkai.job.rollup;

import java.util.List;
import org.gongkai.model.Roster;
import org.gongkai.store.Comparisons;
import org.gongkai.store.DistrictIndicators;
import org.gongkai.store.Gaps;
import org.gongkai.store.Rollups;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.stereotype.Component;

/** Keeps the figures of the districts in place of those of the last run. */
@Component
public final class KeepFigures implements ItemWriter<DistrictFigures> {

  private final Roster roster;
  private final Rollups rollups;
  private final Gaps gaps;
  private final Comparisons comparisons;
  private final DistrictIndicators indicators;

  KeepFigures(
      Roster roster,
      Rollups rollups,
      Gaps gaps,
      Comparisons comparisons,
      DistrictIndicators indicators) {
    this.roster = roster;
    this.rollups = rollups;
    this.gaps = gaps;
    this.comparisons = comparisons;
    this.indicators = indicators;
  }

  /** Forgets the last run's figures and names the districts to compute. */
  public List<String> begin() {
    rollups.clear();
    gaps.clear();
    comparisons.clear();
    indicators.clear();
    return List.copyOf(roster.districts());
  }

  @Override
  public void write(Chunk<? extends DistrictFigures> chunk) {
    for (DistrictFigures figures : chunk) {
      rollups.add(figures.rollups());
      gaps.add(figures.gaps());
      comparisons.add(figures.comparisons());
      indicators.add(figures.indicators());
    }
  }
}
