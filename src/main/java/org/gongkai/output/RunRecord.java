package org.gongkai.output;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.output.edition.FormatTime;

/**
 * {@code run.json}: what ran, over what, and how fast. The only file of an edition that differs
 * when the same input is read twice.
 *
 * @param version of the program
 * @param run id of the run and name of the edition's folder, {@code [A-Za-z0-9][A-Za-z0-9._-]*}
 * @param edition number of the edition, one more than any before; given by the publication
 * @param finished when all but the publication was done
 * @param asOf the day on which rules about time were judged
 * @param options as given, by name
 * @param files how many input files, by what became of them
 * @param facts how many facts stand
 * @param findings how many, by severity
 * @param milliseconds what each step took, in the order of the steps
 * @param reportsPerSecond how many reports were read a second
 * @param formats how long the files read in this run took, by format
 * @param program digest of the program
 * @param officeFiles digests of the office's own files, by name
 */
public record RunRecord(
    String version,
    String run,
    long edition,
    Instant started,
    Instant finished,
    LocalDate asOf,
    Map<String, String> options,
    Map<String, Long> files,
    long facts,
    Map<String, Long> findings,
    Map<String, Long> milliseconds,
    BigDecimal reportsPerSecond,
    Map<String, FormatTime> formats,
    String program,
    Map<String, String> officeFiles) {

  /**
   * Keeps the order of the maps' entries, which is their order in the file.
   *
   * @throws IllegalArgumentException when the run's id cannot be a folder's name
   */
  public RunRecord {
    if (!run.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
      throw new IllegalArgumentException("not a run id: " + run);
    }
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    findings = Collections.unmodifiableMap(new LinkedHashMap<>(findings));
    formats = Collections.unmodifiableMap(new LinkedHashMap<>(formats));
    officeFiles = Collections.unmodifiableMap(new TreeMap<>(officeFiles));
    milliseconds = Collections.unmodifiableMap(new LinkedHashMap<>(milliseconds));
  }

  /** The same, as the edition of a number. */
  RunRecord numbered(long number) {
    return new RunRecord(
        version,
        run,
        number,
        started,
        finished,
        asOf,
        options,
        files,
        facts,
        findings,
        milliseconds,
        reportsPerSecond,
        formats,
        program,
        officeFiles);
  }
}
