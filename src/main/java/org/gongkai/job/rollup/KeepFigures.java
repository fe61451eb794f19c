package org.gongkai.job.rollup;

import java.util.List;
import org.gongkai.model.Roster;
import org.gongkai.store.Comparisons;
import org.gongkai.store.Rollups;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.stereotype.Component;

/** Keeps the figures of the districts in place of those of the last run. */
@Component
public final class KeepFigures implements ItemWriter<Figures> {

  private final Roster roster;
  private final Rollups rollups;
  private final Comparisons comparisons;

  KeepFigures(Roster roster, Rollups rollups, Comparisons comparisons) {
    this.roster = roster;
    this.rollups = rollups;
    this.comparisons = comparisons;
  }

  /** Forgets the last run's figures and names the districts to compute. */
  public List<String> begin() {
    rollups.clear();
    comparisons.clear();
    return List.copyOf(roster.districts());
  }

  @Override
  public void write(Chunk<? extends Figures> chunk) {
    for (Figures figures : chunk) {
      rollups.add(figures.rollups());
      comparisons.add(figures.comparisons());
    }
  }
}
