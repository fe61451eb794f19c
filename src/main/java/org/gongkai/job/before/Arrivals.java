package org.gongkai.job.before;

import java.util.List;
import java.util.Map;

/**
 * The reports that were read since the last edition, by what is new about them.
 *
 * @param gone the files of the last edition that are no longer there
 */
public record Arrivals(Map<Arrival, List<String>> paths, List<String> gone) {

  public List<String> of(Arrival arrival) {
    return paths.getOrDefault(arrival, List.of());
  }
}
