package org.gongkai.output.edition;

import java.util.Set;
import org.gongkai.model.CellKey;
import org.gongkai.model.Coded;

/**
 * One thing that is other now than in the figures which an office has declared final.
 *
 * @param agencyCode whose it is; empty for a sum of the district
 * @param agency its name then or now
 * @param cell empty throughout for a report
 * @param before what was sealed: a number or the state of a cell, of a report its file; empty for
 *     nothing
 * @param after the same now
 * @param reasons all that it may come from
 * @param source the file that accounts for it; empty where there is none or more than one
 */
public record Restatement(
    Kind kind,
    String agencyCode,
    String agency,
    CellKey cell,
    String before,
    String after,
    Set<Reason> reasons,
    String source) {

  /** What kind of thing it is. */
  public enum Kind implements Coded {
    /** The report of an agency came or went. */
    REPORT,
    /** A cell of a report that was in and is. */
    FACT,
    /** A sum of the district. */
    SUM
  }

  /** Where a difference can come from. What the office decides on findings changes no figure. */
  public enum Reason implements Coded {
    /** Another file of the agency stands, or none, or one for the first time. */
    FILE,
    /** The file is the same, and the roster is another. */
    ROSTER,
    /** The file is the same, and another program reads it. */
    PROGRAM,
    /** None of these is known. */
    UNKNOWN
  }
}
