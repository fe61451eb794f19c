package org.gongkai.model;

/**
 * Whose the trouble behind a finding is: the office sends back what the agency got wrong, and looks
 * at the file itself where the program may have misread it.
 *
 * @param reason why, in a sentence in the language of the run
 */
public record Cause(Origin origin, String reason) {

  /** Nobody has looked into it. */
  public static final Cause UNKNOWN = new Cause(Origin.UNCLEAR, "");

  /** Where the trouble began. */
  public enum Origin implements Coded {
    /** What is printed is wrong. */
    REPORT,
    /** What is printed may be right and read wrongly. */
    READING,
    /** It cannot be told. */
    UNCLEAR
  }
}
