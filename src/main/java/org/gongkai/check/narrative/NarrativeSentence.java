package org.gongkai.check.narrative;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The words between two full stops, semicolons or line ends.
 *
 * @param section 0 for what stands before section 一, else 1 to 6
 * @param paragraph which paragraph of the report, counted from 0
 * @param printed as it stands in the report
 * @param text the same in half width and without spaces
 */
public record NarrativeSentence(int section, int paragraph, String printed, String text) {

  /**
   * Ends a piece: commas and brackets, an enumeration comma or an "and" behind a counted thing. Not
   * the comma between thousands.
   */
  private static final Pattern PIECE_END =
      Pattern.compile(
          "(?<!\\d),|,(?!\\d{3}(?!\\d))|[:()]|(?<=[件起宗份条个项例部])(?:、|和|及|以及|(?=并|约?占|已?全部|均已|都已))");

  /** A list mark before the words proper: (二), 一是, 3. */
  private static final Pattern MARK =
      Pattern.compile("^(?:\\([一二三四五六七八九十\\d]{1,2}\\)|[一二三四五六七八九]是|\\d{1,2}[.、](?!\\d))");

  /** The pieces between commas, without list marks. */
  List<String> pieces() {
    String unmarked = MARK.matcher(text).replaceFirst("");
    return PIECE_END.splitAsStream(unmarked).filter(piece -> !piece.isEmpty()).toList();
  }
}
