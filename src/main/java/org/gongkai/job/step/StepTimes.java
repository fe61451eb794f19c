package org.gongkai.job.step;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;

/** How long the steps of a run took that have ended. */
public final class StepTimes {

  private StepTimes() {}

  /** By step, in their order. */
  public static Map<String, Duration> of(JobExecution job) {
    Map<String, Duration> times = new LinkedHashMap<>();
    for (StepExecution step : job.getStepExecutions()) {
      LocalDateTime begin = step.getStartTime();
      LocalDateTime end = step.getEndTime();
      if (begin != null && end != null) {
        times.put(step.getStepName(), Duration.between(begin, end));
      }
    }
    return times;
  }
}
