package org.gongkai.model;

import org.jspecify.annotations.Nullable;

/** What became of one input file: a bad document is a value, not an exception. */
public sealed interface Loading {

  /** The file's format as found from its content: {@code html}, {@code text} … */
  String format();

  /** The file holds a report. */
  record Loaded(String format, Report report) implements Loading {}

  /**
   * The file holds no report.
   *
   * @param agencyCode the agency, where it could be told all the same; or null
   * @param year the year, where it could be told all the same; or null
   * @param observations what was seen, for the checks
   */
  record Rejected(
      String format,
      Rejection rejection,
      @Nullable String agencyCode,
      @Nullable Integer year,
      java.util.List<Observation> observations)
      implements Loading {}
}
