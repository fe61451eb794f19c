package org.gongkai.model;

import org.jspecify.annotations.Nullable;

/**
 * What the edition says about one file below {@code input/reports}.
 *
 * @param path below {@code input/}, with forward slashes
 * @param sha256 of the bytes, lower-case hex; empty where they could not be read
 * @param agencyCode the agency found, or null
 * @param year the year found, or null
 * @param form the forms its tables follow, joined by {@code +}; empty where there are none
 * @param reason why the file does not count; empty where it does
 */
public record SourceFile(
    String path,
    String sha256,
    long bytes,
    String format,
    Status status,
    @Nullable String agencyCode,
    @Nullable Integer year,
    String form,
    String reason) {

  /** What became of the file. */
  public enum Status implements Coded {
    /** Read since the last edition; its facts stand. */
    LOADED,
    /** The same as in the last edition; its facts stand. */
    UNCHANGED,
    /** Another file of the same agency and year with other figures stands instead. */
    SUPERSEDED,
    /** Another file of the same agency and year with the same figures stands instead. */
    DUPLICATE,
    /** Gives no report. */
    REJECTED
  }
}
