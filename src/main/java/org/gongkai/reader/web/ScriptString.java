package org.gongkai.reader.web;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the page that a script (or JSON) carries in a string: the longest string with markup in it,
 * if it makes up most of the file. Strings joined by {@code +} count as one.
 */
public final class ScriptString {

  private static final Pattern MARKUP = Pattern.compile("</[a-zA-Z]");

  private final String text;
  private final StringBuilder chain = new StringBuilder();
  private int at;
  private int span;
  private String longest = "";
  private int longestSpan;

  private ScriptString(String text) {
    this.text = text;
  }

  /** The page, its escapes undone; empty when the text is no such script. */
  public static Optional<String> find(String text) {
    return new ScriptString(text).scan();
  }

  private Optional<String> scan() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '/' && at + 1 < text.length() && "/*".indexOf(text.charAt(at + 1)) >= 0) {
        skipComment();
      } else if (c == '"' || c == '\'' || c == '`') {
        takeString(c);
      } else {
        at++;
        if (c != '+' && !Character.isWhitespace(c)) {
          endChain();
        }
      }
    }
    endChain();
    return Optional.of(longest).filter(page -> longestSpan * 2L > text.length());
  }

  private void skipComment() {
    String end = text.charAt(at + 1) == '*' ? "*/" : "\n";
    int found = text.indexOf(end, at + 2);
    at = found < 0 ? text.length() : found + end.length();
  }

  /** Reads a string to its closing quote, or to the end of a file that was cut off. */
  private void takeString(char quote) {
    int begin = at++;
    int kept = chain.length();
    while (at < text.length() && text.charAt(at) != quote) {
      char c = text.charAt(at++);
      if (c == '\n' && quote != '`') {
        chain.setLength(kept);
        endChain();
        return;
      }
      if (c == '\\' && at < text.length()) {
        unescape(text.charAt(at++));
      } else {
        chain.append(c);
      }
    }
    at = Math.min(at + 1, text.length());
    span += at - begin;
  }

  private void unescape(char c) {
    switch (c) {
      case 'n' -> chain.append('\n');
      case 't' -> chain.append('\t');
      case 'r' -> chain.append('\r');
      case 'b', 'f', 'v', '0' -> chain.append(' ');
      case 'u' -> codePoint(c, 4);
      case 'x' -> codePoint(c, 2);
      case '\n' -> {} // a string continued on the next line
      default -> chain.append(c);
    }
  }

  /** A character by its number in four or two digits; a broken one is left as it stands. */
  private void codePoint(char mark, int digits) {
    int end = Math.min(at + digits, text.length());
    String number = text.substring(at, end);
    if (number.matches("[0-9a-fA-F]{" + digits + "}")) {
      chain.append((char) Integer.parseInt(number, 16));
      at = end;
    } else {
      chain.append('\\').append(mark);
    }
  }

  private void endChain() {
    if (span > longestSpan && MARKUP.matcher(chain).find()) {
      longest = chain.toString();
      longestSpan = span;
    }
    chain.setLength(0);
    span = 0;
  }
}
