package org.gongkai.job.publish;

import java.util.List;
import org.gongkai.model.Finding;
import org.gongkai.store.Findings;
import org.jspecify.annotations.Nullable;

/**
 * The findings of a district while files are made of them. Ten files want them: they are fetched
 * once for all, and kept until those of another district are asked for. Safe to use from many
 * threads.
 */
final class DistrictFindings {

  private final Findings stored;
  private @Nullable Fetched last;

  DistrictFindings(Findings stored) {
    this.stored = stored;
  }

  /** The findings of a district in the order they were made; {@code ""} for those of none. */
  synchronized List<Finding> ofDistrict(String district) {
    if (district.isEmpty()) {
      return stored.ofDistrict(district); // few
    }
    Fetched fetched = last;
    if (fetched == null || !fetched.district.equals(district)) {
      fetched = new Fetched(district, stored.ofDistrict(district));
      last = fetched;
    }
    return fetched.findings;
  }

  private record Fetched(String district, List<Finding> findings) {

    Fetched {
      findings = List.copyOf(findings);
    }
  }
}
