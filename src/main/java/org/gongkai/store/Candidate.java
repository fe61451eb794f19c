package org.gongkai.store;

import java.time.LocalDate;
import org.gongkai.model.ReportKey;
import org.jspecify.annotations.Nullable;

/**
 * A loaded file that may stand for its agency and year.
 *
 * @param undisputed whether all that names its agency or year names the same
 * @param numbers how many of its cells are numbers
 * @param figures digest of those numbers: equal digests, equal figures
 * @param content digest of its bytes
 * @param received when these bytes came in; null where they were there when the job first looked
 * @param verdict what was decided last time, or null
 */
public record Candidate(
    long id,
    ReportKey key,
    String path,
    boolean undisputed,
    int numbers,
    String figures,
    String content,
    @Nullable LocalDate received,
    @Nullable Verdict verdict) {

  /** What was decided about a loaded file. */
  public enum Decision {
    /** Its facts count. */
    STANDS,
    /** Another file with the same figures counts. */
    DUPLICATE,
    /** Another file with other figures counts. */
    SUPERSEDED
  }

  /**
   * A decision and the file it points at.
   *
   * @param standing id of the file that stands
   */
  public record Verdict(Decision decision, long standing) {}
}
