package org.gongkai.reader.web;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes rules that stand within rules, {@code td{i{display:none}}}, one behind the other, as the
 * parser of sheets knows them.
 */
final class NestedRules {

  /** Rules for what stands in some elements and, perhaps, not in others. */
  private static final Pattern SCOPE = Pattern.compile("(?i)@scope\\s*\\(([^)]*)\\)");

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern LIST = Pattern.compile(",(?![^(]*\\))");

  /** Nobody writes rules deeper, or so many selectors within so many: they are left out. */
  private static final int DEEPEST = 20;

  private static final long LARGEST = 100_000;

  /** No page says more: a few nested lists would fill the memory. */
  private static final int LONGEST = 1 << 22;

  private final String sheet;
  private final StringBuilder flat = new StringBuilder();
  private int at;
  private int depth;

  private NestedRules(String sheet) {
    this.sheet = sheet;
  }

  /** A sheet in which no rule holds another. */
  static String flatten(String sheet) {
    NestedRules rules = new NestedRules(COMMENT.matcher(sheet).replaceAll(" "));
    while (rules.at < rules.sheet.length()) {
      rules.block("");
    }
    return rules.flat.toString();
  }

  /** What stands up to the brace that closes a block, within the elements of a selector. */
  private void block(String selector) {
    StringBuilder declared = new StringBuilder();
    depth++;
    while (at < sheet.length()) {
      int begin = at;
      int end = end();
      String text = sheet.substring(begin, end).strip();
      char mark = end < sheet.length() ? sheet.charAt(end) : '}';
      at = end + 1;
      if (mark == '{') {
        declare(selector, declared);
        if (depth < DEEPEST && (long) selector.length() * text.length() < LARGEST) {
          open(selector, text);
        } else {
          skip();
        }
      } else {
        declared.append(text).append(text.isEmpty() || mark == '}' ? "" : ";");
      }
      if (mark == '}') {
        break;
      }
    }
    depth--;
    declare(selector, declared);
  }

  private void open(String selector, String prelude) {
    Matcher scope = SCOPE.matcher(prelude);
    if (scope.matches()) {
      block(selector.isEmpty() ? scope.group(1) : within(selector, scope.group(1)));
    } else if (prelude.toLowerCase(Locale.ROOT).startsWith("@container")) {
      block(selector); // whatever the width is: the parser of sheets would leave them out
    } else if (prelude.startsWith("@")) {
      flat.append(prelude).append('{');
      block(selector);
      flat.append('}');
    } else {
      block(selector.isEmpty() ? prelude : within(selector, prelude));
    }
  }

  /** Passes a block over, with all that it holds. */
  private void skip() {
    for (int open = 1; open > 0 && at < sheet.length(); at++) {
      at = end();
      char mark = at < sheet.length() ? sheet.charAt(at) : '}';
      open += mark == '{' ? 1 : mark == '}' ? -1 : 0;
    }
  }

  private void declare(String selector, StringBuilder declared) {
    boolean plain = selector.isEmpty() || declared.isEmpty();
    if (flat.length() < LONGEST) {
      flat.append(plain ? declared : selector + "{" + declared + "}");
    }
    declared.setLength(0);
  }

  private static String within(String outer, String inner) {
    return parts(outer)
        .flatMap(parent -> parts(inner).map(child -> within(child, parent, child.contains("&"))))
        .collect(Collectors.joining(","));
  }

  private static String within(String child, String parent, boolean named) {
    return named ? child.replace("&", parent) : parent + " " + child;
  }

  private static Stream<String> parts(String selectors) {
    return List.of(LIST.split(selectors)).stream().map(String::strip);
  }

  /** Where the words that begin here end: at a brace or a semicolon that is no string's. */
  private int end() {
    char quote = 0;
    for (int i = at; i < sheet.length(); i++) {
      char c = sheet.charAt(i);
      if (quote != 0) {
        quote = c == quote || c == '\n' ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '{' || c == '}' || c == ';') {
        return i;
      }
    }
    return sheet.length();
  }
}
