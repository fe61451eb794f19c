package org.gongkai.model;

import org.jspecify.annotations.Nullable;

/**
 * Something the extraction saw and a check may judge. Reading and judging are kept apart: the
 * extractor says what is there, a check says whether it is wrong.
 *
 * @param section the statutory table it concerns, or null
 * @param category the line it concerns, or null
 * @param measure the column it concerns, or null
 * @param printed the words or figures seen
 * @param expected what stands there by the form or by another witness; empty where there is none
 * @param location where in the source; may be empty
 */
public record Observation(
    Kind kind,
    @Nullable String section,
    @Nullable String category,
    @Nullable String measure,
    String printed,
    String expected,
    SourceSpan location) {

  /** What was seen. */
  public enum Kind {
    /** The title names no agency; another witness decided. */
    TITLE_WITHOUT_AGENCY,
    /**
     * A witness names another year ({@code printed}) than the one taken ({@code expected}); which
     * witness is the location.
     */
    YEAR_DISAGREES,
    /** A title that no reader of the page sees names another year. */
    YEAR_UNSEEN,
    /** The page also shows the title of another year's report, and states its own period. */
    YEAR_LISTED,
    /**
     * A witness names another agency ({@code printed}) than the one taken ({@code expected}); which
     * witness is the location.
     */
    AGENCY_DISAGREES,
    /** A title that no reader of the page sees names another agency. */
    AGENCY_UNSEEN,
    /**
     * The page also shows the title of another agency's report, and is signed with its own name.
     */
    AGENCY_LISTED,
    /** The day under the report; {@code printed} is its ISO date. */
    DATED,
    /** A written section is missing; {@code printed} is its number 一 to 六. */
    SECTION_MISSING,
    /** A section heading in other words; {@code expected} is the statutory one. */
    HEADING_ALIAS,
    /** A heading in the place of a section whose words are not known for it. */
    HEADING_UNKNOWN,
    /** Section numbers repeated, skipped or shifted. */
    SECTION_NUMBERING,
    /** The statutory table is not in the report. */
    TABLE_MISSING,
    /** The table's words ({@code printed}) are in the report, but no line of it could be read. */
    TABLE_UNREAD,
    /** The page hides the table, but not the others; it was not read. */
    TABLE_HIDDEN,
    /**
     * A table that says ({@code printed}) it is another year's or another body's; it was passed
     * over. Where the report has no other, {@code expected} is its name.
     */
    TABLE_FOREIGN,
    /** A line of the form is missing in a table that is there. */
    LINE_MISSING,
    /** A column of the form is missing in a table that is there. */
    COLUMN_MISSING,
    /** A line that is in no form. */
    LINE_UNKNOWN,
    /** A column that is in no form. */
    COLUMN_UNKNOWN,
    /** A line that stands twice with the same figures. */
    LINE_REPEATED,
    /** A line that stands twice with different figures; all its cells are unreadable. */
    LINE_CONTRADICTED,
    /** A line out of its statutory place, known by its label. */
    LINE_MISPLACED,
    /** A label in other words that was recognised; {@code expected} is the statutory one. */
    LABEL_ALIAS,
    /** The table follows an older form than its year requires; {@code printed} is that form. */
    OLDER_FORM,
    /** Cells of a line that could not be told apart; {@code printed} is the line as it stands. */
    LINE_UNDECIDED,
    /** Formulas of a line were saved without what they come to; {@code printed} is one of them. */
    UNCALCULATED,
    /** The words were recognised, wholly or in part, from an image. */
    RECOGNISED,
    /** Figures recognised from an image that no relation of the table confirms. */
    UNCONFIRMED,
    /** All tables are hidden on the page until its reader asks for them; they were read. */
    TABLES_HIDDEN,
    /** A figure that can be read in more than one way; {@code expected} lists the readings. */
    READINGS,
    /** A figure recovered from run-together digits; {@code expected} names the proof. */
    RECOVERED
  }

  /** Whether it was left open what stands there; no rule about single cells has a say then. */
  public boolean isUndecided() {
    return switch (kind) {
      case READINGS, LINE_UNDECIDED, UNCALCULATED, UNCONFIRMED, TABLE_UNREAD -> true;
      default -> false;
    };
  }

  /** About a whole report, no cell in particular. */
  public static Observation of(Kind kind, String printed, String expected, SourceSpan location) {
    return new Observation(kind, null, null, null, printed, expected, location);
  }

  /** About a whole table, at no place in particular. */
  public static Observation ofTable(Kind kind, String section, String printed, String expected) {
    return of(kind, section, printed, expected, SourceSpan.NOWHERE);
  }

  /** About a table. */
  public static Observation of(
      Kind kind, String section, String printed, String expected, SourceSpan location) {
    return new Observation(kind, section, null, null, printed, expected, location);
  }
}
