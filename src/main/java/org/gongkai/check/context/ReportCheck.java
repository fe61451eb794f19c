package org.gongkai.check.context;

import java.util.List;

/** A rule about a report, by itself or against the year before. */
public interface ReportCheck {

  /** What the rule has to say; empty when there is nothing wrong or it cannot be judged. */
  List<FindingDraft> review(ReportContext context);
}
