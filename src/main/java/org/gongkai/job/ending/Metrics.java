package org.gongkai.job.ending;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.gongkai.store.PastRun;

/**
 * A run in numbers for those who watch many machines, in the format that the textfile collector of
 * Prometheus' node exporter picks up.
 */
public final class Metrics {

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  /** What every run has, however it ended. */
  public Metrics run(Instant started, Instant ended, ExitCode code) {
    gauge("run.exit.code", "Exit code of the last run.", Tags.empty(), code.code());
    gauge(
        "run.start.timestamp.seconds",
        "When the last run started.",
        Tags.empty(),
        started.getEpochSecond());
    gauge(
        "run.duration.seconds",
        "What the last run took.",
        Tags.empty(),
        seconds(Duration.between(started, ended)));
    return this;
  }

  void step(String name, Duration duration) {
    gauge(
        "step.duration.seconds",
        "What the steps of the last run took.",
        Tags.of("step", name),
        seconds(duration));
  }

  /** What the run met in the input folder. */
  void files(PastRun.Files files) {
    files("new", files.added());
    files("changed", files.again());
    files("reread", files.reread());
    files("removed", files.gone());
    files("unchanged", files.unchanged());
  }

  private void files(String change, long number) {
    gauge("files", "Input files, by what the last run met.", Tags.of("change", change), number);
  }

  /** What the edition that stands holds. */
  void edition(PastRun.Counts counts) {
    gauge("edition.facts", "Facts that stand.", Tags.empty(), counts.facts());
    gauge("edition.rejected", "Input files that give no report.", Tags.empty(), counts.rejected());
    findings("error", counts.errors());
    findings("warning", counts.warnings());
    findings("info", counts.notes());
  }

  private void findings(String severity, long number) {
    gauge("edition.findings", "Findings that stand.", Tags.of("severity", severity), number);
  }

  private void gauge(String name, String description, Tags tags, Number value) {
    Gauge.builder("gongkai." + name, () -> value)
        .description(description)
        .tags(tags)
        .register(registry);
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }

  List<String> lines() {
    return registry.scrape().lines().toList();
  }
}
