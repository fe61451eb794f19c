package org.gongkai.extract.table.label;

import java.util.regex.Pattern;
import org.gongkai.form.LabelText;

/**
 * What a label may wear without meaning anything else: a number before it, its English beside it,
 * the unit of a count in brackets or the arrows of a sorting button behind it. The unit of money is
 * not dress: 元 is not 万元.
 */
final class LabelDress {

  private static final Pattern LATIN =
      Pattern.compile("[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ/&'’\\-]*(?:20\\d\\d)?");
  private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\([/-]*\\)|\\[\\]");
  private static final Pattern NUMBER =
      Pattern.compile("^(?:\\d{1,2}|\\(\\d{1,2}\\)|\\([一二三四五六七八九十]\\)|\\d{1,2}\\))(?=\\p{IsHan})");
  private static final Pattern UNIT =
      Pattern.compile("\\((?:(?:计量)?单位)?" + CountWords.UNIT + "\\)$");

  /** What a page sorts a column by. */
  private static final Pattern SORT = Pattern.compile("[▲▼△▽▴▾↑↓↕⇅]+$");

  /** A text so long is no label, whatever it wears. */
  private static final int LONGEST = 80;

  private LabelDress() {}

  /** The normal form of a label without its dress; empty where nothing of a label is left. */
  static String off(String printed) {
    if (!isWorn(printed)) {
      return "";
    }
    String normal = LabelText.normal(printed);
    if (normal.chars().allMatch(Character::isIdeographic)) {
      return normal;
    }
    return NUMBER.matcher(numbered(normal)).replaceFirst("");
  }

  /** A normal form without its English and its unit: the number may be all that tells a group. */
  static String numbered(String normal) {
    String plain = EMPTY_BRACKETS.matcher(LATIN.matcher(normal).replaceAll("")).replaceAll("");
    return UNIT.matcher(SORT.matcher(plain).replaceFirst("")).replaceFirst("");
  }

  /** Whether a text may be a label that wears something. */
  static boolean isWorn(String printed) {
    return printed.length() <= LONGEST && hasHan(printed);
  }

  private static boolean hasHan(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '一' && text.charAt(i) <= '\u9FFF') {
        return true;
      }
    }
    return false;
  }
}
