package org.gongkai.model;

/**
 * Why a file gave no report. Shown as the reason in {@code sources.csv}; nothing is guessed.
 *
 * @param detail the words or figures that decided, for {@code {0}} of the reason's sentence
 */
public record Rejection(Reason reason, String detail) {

  /** A hostile file must not write pages into the list of sources. */
  private static final int LONGEST_DETAIL = 300;

  public Rejection {
    detail = detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) : detail;
  }

  /** The reasons; their sentences stand in the message bundle {@code rejections}. */
  public enum Reason {
    /** Holds no bytes, or only white space. */
    EMPTY_FILE,
    /** Larger than the limit; the detail is the size in bytes. */
    TOO_LARGE,
    /** Has more cells, rows or depth than any report. */
    TOO_COMPLEX,
    /** Took too long to read; the detail is the limit in seconds. Tried again in the next run. */
    TIMED_OUT,
    /** A link. It is never followed, as it may lead anywhere. */
    LINK,
    /** Neither file nor folder: a pipe, a socket, a device. */
    NOT_A_FILE,
    /** A file or folder that the job may not look into. Tried again in the next run. */
    NO_PERMISSION,
    /** Was changed while it was read, as one that is still being copied. Tried again likewise. */
    CHANGING,
    /** The operating system fails to hand over the bytes. Tried again likewise. */
    UNREADABLE_FILE,
    /** Two runs died while it was read. Read again when it has changed or the program has. */
    SET_ASIDE,
    /** A format we do not read; the detail names it. */
    UNSUPPORTED_FORMAT,
    /** Neither UTF-8 nor GB18030 nor what it says it is. */
    UNDECODABLE,
    /** The reader failed on it; the detail is the cause. */
    DAMAGED,
    /** Is protected by a password. */
    ENCRYPTED,
    /** Is an image only, and no text recognition is at hand or it was not sure. */
    SCANNED,
    /** Is no annual disclosure report. */
    NOT_A_REPORT,
    /** Calls itself a sample, a draft or void; the detail is the word. */
    DISOWNED,
    /** Is titled as a report but has none of the statutory tables. */
    NO_TABLES,
    /** The form itself, nothing filled in. */
    BLANK_FORM,
    /** Reports on a year before the statutory tables of 2019; the detail is the year. */
    BEFORE_2019,
    /** Reports on a year that is not over; the detail is the year. */
    FUTURE_YEAR,
    /** Names no agency. */
    AGENCY_UNKNOWN,
    /** Names an agency that is not on the roster; the detail is the name. */
    AGENCY_NOT_ON_ROSTER,
    /** Names more than one agency of the roster; the detail lists them. */
    AGENCY_AMBIGUOUS,
    /** Its witnesses name different agencies and none prevails; the detail lists who says what. */
    AGENCY_DISPUTED,
    /** Gives no year. */
    YEAR_UNKNOWN,
    /** Its witnesses name different years and none prevails; the detail lists who says what. */
    YEAR_DISPUTED,
    /** Holds more than one report; the detail lists the titles. */
    SEVERAL_REPORTS;

    /** Whether we did not get at what it says, whatever that may be. */
    public boolean isOutOfReach() {
      return switch (this) {
        case LINK, NOT_A_FILE, SET_ASIDE -> true;
        default -> isTriedAgain();
      };
    }

    /** Whether the machine may be to blame, so that the next run tries again. */
    public boolean isTriedAgain() {
      return switch (this) {
        case TIMED_OUT, NO_PERMISSION, CHANGING, UNREADABLE_FILE -> true;
        default -> false;
      };
    }
  }
}
