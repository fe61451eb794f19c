package org.gongkai.job.request;

import org.gongkai.model.Severity;

/** From which findings on a run that did its work ends with the exit code 1. */
public enum FailOn {
  NEVER,
  WARNING,
  ERROR;

  /** Whether an edition has open findings as weighty as that. */
  public boolean isReached(EditionCounts tally) {
    return switch (this) {
      case NEVER -> false;
      case WARNING -> tally.hasFindingsFrom(Severity.WARNING);
      case ERROR -> tally.hasFindingsFrom(Severity.ERROR);
    };
  }
}
