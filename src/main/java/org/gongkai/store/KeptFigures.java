package org.gongkai.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * From what the findings and sums of each district were made, so that a run makes anew only those
 * of which something has changed. A district is named from when all of them are stored until the
 * first of them goes.
 */
@Component
public record KeptFigures(JdbcClient jdbc) {

  /** The names of the districts go first: a run that is killed leaves none that lacks anything. */
  private static final List<String> TABLES =
      List.of("kept_figures", "finding", "rollup", "gap", "comparison_page", "district_indicator");

  /** The fingerprint of what each district's were made from, by district. */
  public Map<String, String> fingerprints() {
    Map<String, String> fingerprints = new HashMap<>();
    jdbc.sql("select district, fingerprint from kept_figures")
        .query(
            row -> {
              fingerprints.put(row.getString(1), row.getString(2));
            });
    return fingerprints;
  }

  /**
   * Forgets what was made from anything else than there is now.
   *
   * @return the districts whose findings and sums are kept
   */
  public Set<String> keepOnly(Map<String, String> now) {
    Map<String, String> kept = fingerprints();
    kept.entrySet().retainAll(now.entrySet());
    for (String table : TABLES) {
      if (kept.isEmpty()) {
        jdbc.sql("delete from " + table).update();
      } else {
        jdbc.sql("delete from " + table + " where district not in (:kept)")
            .param("kept", kept.keySet())
            .update();
      }
    }
    return new HashSet<>(kept.keySet());
  }

  /** Notes that all of a district is stored. */
  public void note(String district, String fingerprint) {
    jdbc.sql("insert into kept_figures (district, fingerprint) values (?, ?)")
        .param(district)
        .param(fingerprint)
        .update();
  }
}
