package org.gongkai.model;

import java.time.LocalDate;

/**
 * What the office prints on the letters that it sends.
 *
 * @param sender the office; empty where it has not said
 * @param contact whom to ask, with telephone; empty likewise
 * @param handIn how reports are handed in; empty likewise
 * @param replyDays within how many days an answer is due
 */
public record Letterhead(String sender, String contact, String handIn, int replyDays) {

  /** An office that has said nothing gives a week. */
  public static final Letterhead BLANK = new Letterhead("", "", "", 7);

  /**
   * The last day for an answer to a letter, not a Saturday or Sunday. Which other days are holidays
   * is decided year by year, and not known here.
   */
  public LocalDate replyBy(LocalDate sent) {
    LocalDate day = sent.plusDays(replyDays);
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.plusDays(2);
      case SUNDAY -> day.plusDays(1);
      default -> day;
    };
  }
}
