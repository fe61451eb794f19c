package org.gongkai.model.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where something stands in a file, as people are told it: files of data keep {@code table 2 row 7
 * column 4} in any language.
 */
public record PrintedPlace(String location) {

  private static final Pattern PART =
      Pattern.compile(
          "\\s*(?:sheet '(?<sheet>(?:[^']|'')*)'(?:!(?<cell>[A-Z]+\\d+))?"
              + "|\\bpage (?<page>\\d+) table (?<table>\\d+)"
              + "|\\b(?<part>page|table|row|column|line) (?<number>\\d+))");

  public String in(Language language) {
    if (language == Language.EN) {
      return location.replace("；", "; ");
    }
    Wording words = new Wording("org/gongkai/model/places", language);
    StringBuilder place = new StringBuilder();
    Matcher part = PART.matcher(location);
    while (part.find()) {
      part.appendReplacement(place, Matcher.quoteReplacement(part(part, words)));
    }
    return part.appendTail(place).toString();
  }

  private static String part(Matcher part, Wording words) {
    String sheet = part.group("sheet");
    if (part.group("page") != null) {
      return words.text("page.table", part.group("page"), part.group("table"));
    }
    if (sheet == null) {
      return words.text(part.group("part"), part.group("number"));
    }
    String cell = part.group("cell");
    String name = words.text("sheet", sheet.replace("''", "'"));
    return cell == null ? name : name + words.text("cell", cell);
  }
}
