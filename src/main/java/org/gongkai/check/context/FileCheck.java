package org.gongkai.check.context;

import java.util.List;

/** A rule about a file that gave no report. */
public interface FileCheck {

  /** What the rule has to say about why there is no report; empty when it is not concerned. */
  List<FindingDraft> review(RejectedFile file);
}
