package org.gongkai.job.request;

import java.util.Collection;
import org.gongkai.model.Severity;

/** From which findings on a run that did its work ends with the exit code 1. */
public enum FailOn {
  NEVER,
  WARNING,
  ERROR;

  /** Whether one of the severities found is as weighty as that. */
  public boolean isReached(Collection<Severity> found) {
    return switch (this) {
      case NEVER -> false;
      case WARNING -> found.contains(Severity.WARNING) || found.contains(Severity.ERROR);
      case ERROR -> found.contains(Severity.ERROR);
    };
  }
}
