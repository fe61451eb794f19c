package org.gongkai.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether an expected report is there.
 *
 * @param source the file that counts, or the rejected one; empty when missing
 * @param errors findings of that weight about the agency and year
 * @param warnings findings of that weight about the agency and year
 * @param due the last day on which it is on time
 * @param receipt when it came in
 * @param isAsked whether the office asks for it: not in a year of which hardly anybody has
 *     reported, which is most often the wrong year of a stray file
 */
public record Coverage(
    Agency agency,
    int year,
    Status status,
    String source,
    int errors,
    int warnings,
    LocalDate due,
    Receipt receipt,
    boolean isAsked) {

  /** Of a report that is asked for. */
  public Coverage(
      Agency agency,
      int year,
      Status status,
      String source,
      int errors,
      int warnings,
      LocalDate due,
      Receipt receipt) {
    this(agency, year, status, source, errors, warnings, due, receipt, true);
  }

  /** Whether the office waits for it in vain. */
  public boolean isMissed() {
    return isAsked && status == Status.MISSING;
  }

  /** Whether the report came by its deadline; empty where there is none, or nobody can tell. */
  public Optional<Boolean> isOnTime() {
    return status == Status.RECEIVED ? receipt.isBy(due) : Optional.empty();
  }

  /** Whether the report came. */
  public enum Status implements Coded {
    RECEIVED,
    MISSING,
    REJECTED
  }
}
