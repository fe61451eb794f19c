package org.gongkai.job;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * What a run did, for {@code run.json}.
 *
 * @param run id of the run
 * @param finished when all but the publication was done
 * @param asOf the day on which rules about time were judged
 * @param options as they took effect, by name
 * @param files how many input files, by what became of them
 * @param facts how many facts stand
 * @param findings how many, by severity
 * @param milliseconds what each step took, in the order of the steps
 * @param reportsPerSecond how many files were read a second
 */
record RunFigures(
    String version,
    String run,
    Instant started,
    Instant finished,
    LocalDate asOf,
    Map<String, String> options,
    Map<String, Long> files,
    long facts,
    Map<String, Long> findings,
    Map<String, Long> milliseconds,
    BigDecimal reportsPerSecond) {}
