package org.gongkai.sample.disguise;

/** The liberties a disguise can take. */
public enum Trait {
  /** {@code 1．} or {@code 1、} for {@code 1.}. */
  LIST_MARKS,
  /** Half-width brackets and marks, or ㈠ for （一）. */
  BRACKETS,
  /** Full-width digits in labels. */
  LABEL_DIGITS,
  /** Spaces and hard spaces within labels: （三）不予 公开. */
  LABEL_SPACES,
  /** Other quotation marks, or none. */
  QUOTES,
  /** Other wordings of labels. */
  ALIASES,
  /** Misspelt labels that are known. */
  MISSPELT,
  /** Traditional characters in table 二. */
  TRADITIONAL,
  /** １２３ for 123. */
  WIDE_FIGURES,
  /** 1,234 or 1，234. */
  SEPARATORS,
  /** The unit behind the figure. */
  UNITS,
  /** A remark in brackets behind a figure. */
  REMARKS,
  /** + before what has grown (2019). */
  SIGNS,
  /** Nothing printed for zero. */
  BLANK_ZEROS,
  /** {@code /}, {@code —} or 无 where a line does not apply. */
  PLACEHOLDERS,
  /** The title in one of its other forms. */
  TITLE,
  /** No title at all: signature and period tell who and when. */
  NO_TITLE,
  /** Section headings in other words. */
  HEADINGS,
  /** Another wording of the period. */
  PERIOD,
  /** What a web page prints around a report, with a date of another year. */
  CHROME,
  /** The index table of a portal before the report. */
  INDEX,
  /** A document number of the next year above the title. */
  DOCUMENT_NUMBER,
  /** Budgets and accounts of other years in the text. */
  BUDGETS,
  /** Sentences that read like lines of the tables. */
  LOOKALIKES,
  /** Windows line ends. */
  CRLF
}
