package org.gongkai.check.balance;

import java.util.Optional;
import org.gongkai.check.context.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * The likely cause of a broken equation, which the difference gives away.
 *
 * @param remark what the difference shows, for the message; null where it shows nothing of its own
 * @param advice what may have happened, for the suggestion
 */
record Hint(@Nullable Phrase remark, Phrase advice) {

  /** A hint with the words of one cause. */
  static Hint of(String cause, Object... arguments) {
    return new Hint(Phrase.of("hint." + cause, arguments), Phrase.of("hint." + cause + ".advice"));
  }

  /** What goes behind the message: the remark in brackets, or nothing. */
  static Object bracket(Optional<Hint> hint) {
    return hint.map(Hint::remark)
        .<Object>map(remark -> Phrase.of("hint.bracket", remark))
        .orElse("");
  }
}
