package org.gongkai.office;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.Wording;

/** How slips are worded in any language, which tells what is what in one that came back. */
final class SlipWords {

  /** The sentences of the letters, which every slip is written with. */
  private static final String BUNDLE = "org/gongkai/output/word/letter";

  private static final String NUMBER = "0";

  private static final List<Wording> LANGUAGES =
      Stream.of(Language.values()).map(language -> new Wording(BUNDLE, language)).toList();

  private final Pattern itemNumber = numbered("item.number");
  private final Pattern end = numbered("count");
  private final List<String> answerHeads =
      LANGUAGES.stream()
          .map(words -> words.text("answer", "").split("[（(]", 2)[0].strip())
          .toList();

  private static Pattern numbered(String key) {
    List<String> texts =
        LANGUAGES.stream()
            .map(words -> words.text(key, NUMBER))
            .map(text -> Pattern.quote(text).replace(NUMBER, "\\E\\s*\\d+\\s*\\Q"))
            .toList();
    return Pattern.compile(String.join("|", texts));
  }

  boolean isItemNumber(String text) {
    return itemNumber.matcher(text).matches();
  }

  boolean isEnd(String text) {
    return end.matcher(text).matches();
  }

  /** Whether the box for an answer begins. */
  boolean isAnswerHead(String text) {
    return answerHeads.stream().anyMatch(text::startsWith);
  }

  /** Which row of an item has a label: {@code message}, {@code basis} … */
  Optional<String> row(String label) {
    return Stream.of("message", "figures", "basis", "demand")
        .filter(row -> isWorded(label, "item." + row))
        .findFirst();
  }

  /** How grave an item is by its title, in the word used in the files; empty where that is lost. */
  String severity(String title) {
    return Stream.of("correct", "verify", "resend")
        .filter(
            ask -> LANGUAGES.stream().anyMatch(words -> title.startsWith(words.text("ask." + ask))))
        .findFirst()
        .map(ask -> ask.equals("correct") ? "error" : "warning")
        .orElse("");
  }

  /** The place in an item's title, which stands behind what is asked. */
  String place(String title) {
    return Stream.of("correct", "verify", "resend")
        .flatMap(ask -> LANGUAGES.stream().map(words -> title(words, ask)))
        .filter(title::startsWith)
        .findFirst()
        .map(asked -> title.substring(asked.length()).strip())
        .orElse(title);
  }

  private static String title(Wording words, String ask) {
    return words.text("item.title", words.text("ask." + ask), "").strip();
  }

  private static boolean isWorded(String text, String key) {
    return LANGUAGES.stream().anyMatch(words -> words.text(key).equals(text));
  }
}
