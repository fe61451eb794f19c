package org.gongkai.extract.table.flat;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line of text at its white space, which nearly every line is asked for. */
final class Pieces {

  private Pieces() {}

  /** The pieces between white space, in order; none of them is empty. */
  static List<String> of(String line) {
    List<String> pieces = new ArrayList<>();
    int begin = 0;
    for (int at = 0; at <= line.length(); at++) {
      if (at == line.length() || isSpace(line.charAt(at))) {
        if (at > begin) {
          pieces.add(line.substring(begin, at));
        }
        begin = at + 1;
      }
    }
    return pieces;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00A0' || c == '\u3000';
  }
}
