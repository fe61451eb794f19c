package org.gongkai.sample.disguise;

import java.util.List;
import java.util.Map;
import org.gongkai.sample.Dice;

/** Dresses statutory labels. One report uses one kind of mark, bracket and quote throughout. */
final class LabelDisguise {

  private static final String NUMERALS = "一二三四五六七八九十";

  private final Disguise disguise;
  private final String mark;
  private final int brackets;
  private final int quotes;

  LabelDisguise(Disguise disguise) {
    this.disguise = disguise;
    Dice dice = disguise.dice("marks");
    this.mark = dice.pick(List.of("．", "、"));
    this.brackets = dice.below(3);
    this.quotes = dice.below(3);
  }

  String dress(String label) {
    String text = worded(label);
    text = disguise.has(Trait.QUOTES) ? quoted(text) : text;
    text = disguise.has(Trait.LIST_MARKS) ? text.replaceFirst("^(\\d)\\.", "$1" + mark) : text;
    text = disguise.has(Trait.BRACKETS) ? bracketed(text) : text;
    text = disguise.has(Trait.LABEL_DIGITS) ? wide(text) : text;
    return disguise.has(Trait.LABEL_SPACES) ? spaced(text) : text;
  }

  private String worded(String label) {
    String text = choice(Trait.ALIASES, Aliases.LABELS, label);
    text = choice(Trait.MISSPELT, Aliases.MISSPELT, text);
    return choice(Trait.TRADITIONAL, Aliases.TRADITIONAL, text);
  }

  private String choice(Trait trait, Map<String, List<String>> wordings, String label) {
    List<String> others = wordings.get(label);
    return disguise.has(trait) && others != null ? disguise.dice(trait, label).pick(others) : label;
  }

  private String quoted(String text) {
    return switch (quotes) {
      case 0 -> text.replace('“', '"').replace('”', '"');
      case 1 -> text.replace('“', '「').replace('”', '」');
      default -> text.replace("“", "").replace("”", "");
    };
  }

  private String bracketed(String text) {
    String half = brackets == 0 ? text : text.replace('（', '(').replace('）', ')');
    return switch (brackets) {
      case 0 -> enclosed(text);
      case 1 -> half;
      default -> half.replace('，', ',').replace('：', ':');
    };
  }

  /** ㈢ for （三）. */
  private static String enclosed(String text) {
    boolean numbered =
        text.length() > 2 && text.charAt(0) == '（' && NUMERALS.indexOf(text.charAt(1)) >= 0;
    return numbered ? (char) ('㈠' + NUMERALS.indexOf(text.charAt(1))) + text.substring(3) : text;
  }

  static String wide(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)));
    return wide.toString();
  }

  /** Puts a space between two characters, in one label of three. */
  private String spaced(String text) {
    Dice dice = disguise.dice("spaces", text);
    int at = text.length() < 2 ? 0 : dice.between(1, text.length() - 1);
    if (at == 0 || !dice.oneIn(3) || !isHan(text.charAt(at - 1)) || !isHan(text.charAt(at))) {
      return text;
    }
    String space = dice.pick(List.of(" ", "\u00a0", "\u3000", "  "));
    return text.substring(0, at) + space + text.substring(at);
  }

  private static boolean isHan(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }
}
