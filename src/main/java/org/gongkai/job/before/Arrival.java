package org.gongkai.job.before;

/** What is new about a report that was read since the last edition. */
public enum Arrival {
  /** Its file was not there; a renamed one is new, as its name is a witness. */
  NEW,
  /** Its file holds other bytes. */
  CHANGED,
  /** Its file is the same and did not count before. */
  ADOPTED,
  /** Nothing: another roster or program had it read once more. */
  READ_AGAIN
}
