package org.gongkai.job.request;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.gongkai.model.wording.Language;
import org.gongkai.store.database.DatabaseAddress;
import org.jspecify.annotations.Nullable;

/**
 * What a run is asked to do.
 *
 * @param input the folder with the roster and the reports
 * @param output the folder of the editions
 * @param checkOnly to stop after the checks and publish nothing
 * @param lossLimit the share of the reports in the last edition, in percent, from which on their
 *     loss stops the run
 * @param ownDatabase the office's own, or null for the one that comes with the program
 * @param crew the workers that read the reports, or null where this machine does
 * @param failOn from which findings on the exit code is 1
 * @param asOf the day on which rules about time are judged
 * @param keep how many editions stay
 * @param language of what people read in the files
 * @param ownMetrics file for the numbers of the run, or null for the usual one
 * @param logFormat how the console tells of events
 */
public record RunRequest(
    Path input,
    Path output,
    Selection selection,
    boolean checkOnly,
    int lossLimit,
    @Nullable DatabaseAddress ownDatabase,
    @Nullable RemoteWorkers crew,
    FailOn failOn,
    LocalDate asOf,
    int keep,
    Language language,
    @Nullable Path ownMetrics,
    LogFormat logFormat) {

  /** A limit that no loss reaches. */
  public static final int ANY_LOSS = 101;

  public RunRequest on(LocalDate day) {
    return new RunRequest(
        input,
        output,
        selection,
        checkOnly,
        lossLimit,
        ownDatabase,
        crew,
        failOn,
        day,
        keep,
        language,
        ownMetrics,
        logFormat);
  }

  public Path reports() {
    return input.resolve("reports");
  }

  /** Where the job keeps its database, its lock and its log. */
  public Path memory() {
    return output.resolve(".gongkai");
  }

  public Path metrics() {
    return ownMetrics == null ? memory().resolve("metrics.prom") : ownMetrics;
  }

  /** The options as they took effect, by name; no addresses and no folders of this machine. */
  public Map<String, String> options() {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("years", selection.years());
    options.put("agency", selection.agencyCode() == null ? "" : selection.agencyCode());
    if (selection.office() != null) {
      options.put("office", selection.office());
    }
    options.put("lang", language.name().toLowerCase(Locale.ROOT));
    options.put("keep", Integer.toString(keep));
    return options;
  }

  /**
   * The database to remember things in. Ours writes what is committed at once, lest a killed run
   * has published what it no longer knows of.
   */
  public DatabaseAddress database() {
    return ownDatabase != null
        ? ownDatabase
        : new DatabaseAddress(
            "jdbc:h2:file:"
                + memory().resolve("gongkai").toAbsolutePath()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;WRITE_DELAY=0",
            null,
            null);
  }
}
