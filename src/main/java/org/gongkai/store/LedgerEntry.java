package org.gongkai.store;

import org.gongkai.model.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * What the job remembers of one input file.
 *
 * @param id stays the same while the path does
 * @param stamp the file as it was listed when it was last taken in
 * @param sha256 of the bytes that were read; empty until then
 * @param bytes how many those were: of the member where the file lies in an archive
 * @param agencyCode the agency found, or null
 * @param year the year found, or null
 * @param form the forms its tables follow; empty where there are none
 * @param rejection why it gives no report, or null
 * @param readingKey roster and reading rules it was read by
 * @param readIn the run that read it
 */
public record LedgerEntry(
    long id,
    FileStamp stamp,
    String sha256,
    long bytes,
    String format,
    State state,
    @Nullable String agencyCode,
    @Nullable Integer year,
    String form,
    @Nullable Rejection rejection,
    String readingKey,
    String readIn) {

  /** How far the file has come. */
  public enum State {
    /** Listed, not read yet, or to be read again. */
    PENDING,
    /** Gave a report. */
    LOADED,
    /** Gave none. */
    REJECTED
  }

  public String path() {
    return stamp.path();
  }
}
