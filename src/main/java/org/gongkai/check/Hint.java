package org.gongkai.check;

import java.util.Optional;

/**
 * The likely cause of a broken equation, which the difference gives away.
 *
 * @param remark what the difference shows, for the message
 * @param advice what may have happened, for the suggestion
 */
record Hint(Phrase remark, Phrase advice) {

  /** A hint with the words of one cause. */
  static Hint of(String cause, Object... arguments) {
    return new Hint(Phrase.of("hint." + cause, arguments), Phrase.of("hint." + cause + ".advice"));
  }

  /** What goes behind the message: the remark in brackets, or nothing. */
  static Object bracket(Optional<Hint> hint) {
    return hint.<Object>map(found -> Phrase.of("hint.bracket", found.remark())).orElse("");
  }
}
