package org.gongkai.model;

import java.util.Locale;

/**
 * Whether an expected report is there.
 *
 * @param source the file that counts, or the rejected one; empty when missing
 * @param errors findings of that weight about the agency and year
 * @param warnings findings of that weight about the agency and year
 */
public record Coverage(
    Agency agency, int year, Status status, String source, int errors, int warnings) {

  /** Whether the report came. */
  public enum Status {
    RECEIVED,
    MISSING,
    REJECTED;

    /** The word used in the files. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
