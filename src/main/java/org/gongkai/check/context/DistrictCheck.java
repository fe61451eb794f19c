package org.gongkai.check.context;

import java.util.List;

/** A rule about what a district has received for a year. */
public interface DistrictCheck {

  /** What the rule has to say; empty when there is nothing wrong or it cannot be judged. */
  List<FindingDraft> review(DistrictContext context);
}
