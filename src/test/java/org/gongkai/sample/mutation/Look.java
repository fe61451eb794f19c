package org.gongkai.sample.mutation;

/** What becomes of a few characters on the page. */
enum Look {
  /** Stands above the line, smaller: the mark of a note. */
  RAISED,
  /** Is smaller or lower; may be a note or not. */
  SMALL,
  /** Can't be seen. */
  UNSEEN,
  /** Is crossed out. */
  STRUCK,
  /** Looks like what it is. */
  PLAIN,
  /** Is joined by characters that only the style knows, or turned round. */
  DISTORTED,
  /** Is a number that its format doesn't show. */
  HIDDEN,
  /** Is computed, but the file holds no result. */
  UNCOMPUTED,
  /** Is computed, and the file holds another result. */
  STALE,
  /** Is the content of a control. */
  CONTROL
}
