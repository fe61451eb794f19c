package org.gongkai.reader.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a style attribute declares, by property, in lower case. Of two declarations of one property
 * the later counts, but an important one before any that is not.
 */
final class Declarations {

  private static final String IMPORTANT = "!important";

  /** What says several things at once unsays what was said of each before. */
  private static final Map<String, List<String>> SHORTHANDS =
      Map.of(
          "background", List.of("background-color", "background-image"),
          "font", List.of("font-size", "font-family"),
          "text-decoration", List.of("text-decoration-line"));

  /** Nothing declared. */
  static final Declarations NONE = new Declarations(Map.of());

  private final Map<String, String> values;

  private Declarations(Map<String, String> values) {
    this.values = values;
  }

  static Declarations of(String style) {
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, Boolean> important = new LinkedHashMap<>();
    int from = 0;
    int depth = 0;
    char quote = 0;
    for (int at = 0; at <= style.length(); at++) {
      char c = at < style.length() ? style.charAt(at) : ';';
      if (quote != 0) {
        quote = c == quote && style.charAt(at - 1) != '\\' ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '(' || c == ')') {
        depth += c == '(' ? 1 : -1;
      }
      boolean ends = at == style.length() || (c == ';' && quote == 0 && depth <= 0);
      if (ends) {
        add(style.substring(from, at), values, important);
        from = at + 1;
      }
    }
    return new Declarations(values);
  }

  private static void add(
      String declaration, Map<String, String> values, Map<String, Boolean> important) {
    int colon = declaration.indexOf(':');
    if (colon <= 0) {
      return;
    }
    String property = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    String value = declaration.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
    boolean strong = value.replace(" ", "").endsWith(IMPORTANT);
    if (strong || !important.containsKey(property)) {
      SHORTHANDS.getOrDefault(property, List.of()).stream()
          .filter(part -> !important.containsKey(part))
          .forEach(values::remove);
      values.put(property, strong ? value.substring(0, value.lastIndexOf('!')).strip() : value);
      if (strong) {
        important.put(property, true);
      }
    }
  }

  /** The value of a property; empty where it is not declared. */
  String get(String property) {
    return values.getOrDefault(property, "");
  }

  boolean has(String property) {
    return values.containsKey(property);
  }

  boolean is(String property, String... words) {
    String value = get(property);
    for (String word : words) {
      if (value.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a property is declared, and its value is of a kind. */
  boolean matches(String property, Pattern kind) {
    String value = values.get(property);
    return value != null && kind.matcher(value).matches();
  }

  boolean isEmpty() {
    return values.isEmpty();
  }
}
