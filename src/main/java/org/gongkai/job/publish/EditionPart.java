package org.gongkai.job.publish;

/** The things an edition is made of: another of any of them makes another edition. */
public enum EditionPart {
  /** The input files and what became of them. */
  FILES,
  /** {@code agencies.csv}. */
  ROSTER,
  /** The program itself. */
  PROGRAM,
  /** The years, the agency and the language asked for. */
  OPTIONS,
  /** {@code deadlines.csv}, and which deadlines are over. */
  DEADLINES,
  /** {@code decisions.csv}. */
  DECISIONS,
  /** The slips that came back. */
  ANSWERS,
  /** {@code checks.properties}. */
  CHECKS,
  /** {@code office.properties}. */
  LETTERHEAD,
  /** {@code scoring.csv}. */
  SCORING,
  /** What is declared final. */
  SEALS
}
