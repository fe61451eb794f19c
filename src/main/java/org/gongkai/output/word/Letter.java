package org.gongkai.output.word;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.model.Letterhead;
import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.PaperDay;
import org.gongkai.model.wording.Wording;

/**
 * What all letters of an office to its agencies have in common: sender, contact, days. A slip that
 * an agency makes out for itself, before it hands anything in, has the same form and its own words.
 */
final class Letter {

  /** Before the keys of words that only who checks for himself is told. */
  private static final String OWN = "own.";

  private final Letterhead head;
  private final LocalDate sent;
  private final Wording words;
  private final PaperDay days;
  private final boolean isSent;

  /** Of an office that sends it. */
  Letter(Letterhead head, LocalDate sent, Language language) {
    this(head, sent, language, true);
  }

  private Letter(Letterhead head, LocalDate sent, Language language, boolean isSent) {
    this.head = head;
    this.sent = sent;
    words = new Wording("org/gongkai/output/word/letter", language);
    days = new PaperDay(language);
    this.isSent = isSent;
  }

  /** Of somebody who checks for himself. */
  static Letter unsent(LocalDate day, Language language) {
    return new Letter(Letterhead.BLANK, day, language, false);
  }

  /** Whether an office sends it, and waits for an answer. */
  boolean isSent() {
    return isSent;
  }

  String text(String key, Object... arguments) {
    return words.text(!isSent && words.has(OWN + key) ? OWN + key : key, arguments);
  }

  String day(LocalDate day) {
    return days.of(day);
  }

  String sent() {
    return day(sent);
  }

  /** The last day for an answer. */
  String replyBy() {
    return day(head.replyBy(sent));
  }

  /** How the office wants reports to be handed in, beside what every office asks of the file. */
  Optional<String> handIn() {
    return head.handIn().isEmpty()
        ? Optional.empty()
        : Optional.of(text("hand-in.own", head.handIn()));
  }

  Optional<String> contact() {
    return head.contact().isEmpty()
        ? Optional.empty()
        : Optional.of(text("contact", head.contact()));
  }

  /** Sender and day, at the foot of the letter. */
  void sign(OfficialDocument document, String district) {
    document.signature(head.sender().isEmpty() ? text("sender", district) : head.sender());
    document.signature(sent());
  }
}
