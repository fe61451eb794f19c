package org.gongkai.reader;

import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A row of a sheet as it is seen.
 *
 * @param row from 0
 * @param texts the texts that begin in it, by column
 * @param reached whether a text from above reaches into it
 * @param ruled whether it has borders or merged cells beside its only text
 * @param tall whether its only text reaches down to rows that hold others
 */
record SheetRow(
    int row, NavigableMap<Integer, String> texts, boolean reached, boolean ruled, boolean tall) {

  /** 填报单位：… 填报日期：…: words above or below a table that are none of it. */
  private static final Pattern FORM_LINE = Pattern.compile("(?s)\\p{IsHan}{2,8}\\s*[:：].*");

  private static final Pattern FIGURE = Pattern.compile("[\\d,]+(?:\\.\\d+)?");

  private static final String DIGITS = "一二三四五六七八九";

  private static final Pattern NUMBERED = Pattern.compile("(?s)[一二三四五六七八九十]{1,2}\\s*[、.．,，].*");

  /** No caption or label of a table is so long. */
  private static final int PROSE = 60;

  private static final Pattern CAPTION = Pattern.compile("[^\\d０-９]{1,15}");

  static SheetRow blank(int row) {
    return new SheetRow(row, new TreeMap<>(), false, false, false);
  }

  boolean isBlank() {
    return texts.isEmpty();
  }

  /** Holds more than one text, and not just words to fill in. */
  boolean isWide() {
    return texts.size() > 1
        && !texts.values().stream().allMatch(text -> FORM_LINE.matcher(text).matches());
  }

  boolean hasFigures() {
    return texts.values().stream().anyMatch(text -> FIGURE.matcher(text).matches());
  }

  /** Its only text is part of a table, to judge by the row alone. */
  boolean isFramed() {
    return reached || ruled || tall;
  }

  /** 二、…: a heading, or a line of a table. */
  boolean isNumbered() {
    return texts.size() == 1 && NUMBERED.matcher(first()).matches();
  }

  /** The number before the text of a column, 一 to 九; 0 without one. */
  int number(int column) {
    String text = texts.getOrDefault(column, "");
    return NUMBERED.matcher(text).matches() ? DIGITS.indexOf(text.charAt(0)) + 1 : 0;
  }

  /** The column of the first text; of a row that is not blank. */
  int firstColumn() {
    return texts.firstKey();
  }

  boolean isProse() {
    return texts.size() != 1 || first().length() > PROSE;
  }

  /** A few words, as they stand in a table's first row. */
  boolean isCaption() {
    return texts.size() == 1 && CAPTION.matcher(first()).matches();
  }

  private String first() {
    return texts.firstEntry().getValue();
  }
}
