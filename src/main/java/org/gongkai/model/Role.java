package org.gongkai.model;

/** The part an agency plays in its district's sum. */
public enum Role implements Coded {
  /** Is summed, and missed when its report does not come. */
  MEMBER,
  /** The district's own published sum: compared with the members, never added to them. */
  CONSOLIDATED,
  /** Reports up its own line (国办公开办函〔2021〕30号): neither summed nor missed. */
  VERTICAL
}
