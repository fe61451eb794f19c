package org.gongkai.model;

/**
 * What the office decided about a finding. The finding still stands, with the decision beside it,
 * and no longer counts.
 *
 * @param note why, in the office's words; may be empty
 */
public record Decision(Kind kind, String note) {

  /** What was decided. */
  public enum Kind implements Coded {
    /** The agency has explained the figure. */
    EXPLAINED,
    /** The office lets it pass. */
    ACCEPTED,
    /** It does not matter here. */
    IGNORE
  }
}
