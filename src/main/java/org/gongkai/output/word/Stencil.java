package org.gongkai.output.word;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Part of a document that is drawn once and filled in for many: its markup, with gaps for texts.
 * Drawing a letter anew for each agency took a third of publishing.
 */
final class Stencil {

  private static final char OPEN = '\uE000';
  private static final char CLOSE = '\uE001';

  /** Of a gap for markup instead of text. */
  private static final String MARKUP = "<";

  private static final Pattern GAPS = Pattern.compile("[" + OPEN + CLOSE + "]");

  /** What no XML may hold, however it is written. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  /** Markup and names of gaps in turn, markup first and last. */
  private final String[] pieces;

  Stencil(String markup) {
    pieces = GAPS.split(markup, -1);
  }

  /** What to draw where a text goes. */
  static String gap(String name) {
    return OPEN + name + CLOSE;
  }

  /** What to put into markup where more markup goes. */
  static String markupGap(String name) {
    return gap(MARKUP + name);
  }

  /**
   * Appends the part.
   *
   * @param texts what goes into the gap of a name
   * @param markup what goes there as it is
   */
  void fill(StringBuilder out, UnaryOperator<String> texts, UnaryOperator<String> markup) {
    for (int i = 0; i < pieces.length; i++) {
      String piece = pieces[i];
      if (i % 2 == 0) {
        out.append(piece);
      } else if (piece.startsWith(MARKUP)) {
        out.append(markup.apply(piece.substring(MARKUP.length())));
      } else {
        out.append(escaped(texts.apply(piece)));
      }
    }
  }

  /** Appends a part that needs texts only. */
  void fill(StringBuilder out, UnaryOperator<String> texts) {
    fill(out, texts, name -> "");
  }

  void fill(StringBuilder out) {
    fill(out, name -> "");
  }

  private static String escaped(String text) {
    return UNPRINTABLE
        .matcher(text)
        .replaceAll(" ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
