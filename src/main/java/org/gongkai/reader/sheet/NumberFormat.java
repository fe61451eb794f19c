package org.gongkai.reader.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.reader.BaselineShift;

/**
 * What the number format of a cell makes of a number, as far as a reader would read another figure:
 * it may show nothing, round to whole ones, count in thousands, or put words beside it.
 *
 * @param parts for positive, negative and zero, as the format lists them
 * @param conditional whether its parts say themselves which numbers they are for
 */
record NumberFormat(List<Part> parts, boolean conditional) {

  private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"|\\\\(.)|!(.)");
  private static final Pattern ASIDE = Pattern.compile("\\[[^\\]]*\\]|_.|\\*.");
  private static final Pattern DIGITS = Pattern.compile("[#0?,]*[#0?][#0?,]*(\\.[#0?]+)?");
  private static final Pattern SCALED = Pattern.compile("[#0?],+(?![#0?])");
  private static final Pattern UNIT = Pattern.compile("件|条|项|个|笔|份|次|宗|例|起|部|元|万元|亿元");
  private static final Pattern CONDITION =
      Pattern.compile("\\[(?<sign><=|>=|<>|<|>|=)(?<limit>-?\\d{1,15}(?:\\.\\d{1,9})?)]");
  private static final Pattern WHITE = Pattern.compile("(?i)\\[(?:white|白色|colou?r ?2)]");
  private static final Pattern SIGN = Pattern.compile("[-−(（△▲负]");

  /** Something stands between the digits that is no separator of thousands. */
  private static final Pattern PARTED =
      Pattern.compile("[#0?](?:\"[^\",' ]+\"|[\\\\!][^,' ])+[#0?]");

  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern MISLEADING = Pattern.compile("[0-9０-９一二三四五六七八九十百千万亿.·]");

  static NumberFormat of(String format) {
    List<String> sections = List.of(format.split(";", -1));
    return new NumberFormat(
        sections.stream().map(Part::of).toList(), CONDITION.matcher(format).find());
  }

  /**
   * What a format says of some numbers.
   *
   * @param places the signs for their digits
   * @param unclear whether they are not the ones that are shown
   * @param spoken whether words are shown beside them
   */
  private record Part(
      String section, String words, String places, boolean unclear, boolean spoken) {

    static Part of(String section) {
      String words = NumberFormat.words(section);
      String places = ASIDE.matcher(LITERAL.matcher(section).replaceAll("")).replaceAll("");
      boolean misleading = MISLEADING.matcher(words).find() && !UNIT.matcher(words).matches();
      boolean unclear =
          misleading
              || SCALED.matcher(places).find()
              || WHITE.matcher(section).find()
              || PARTED.matcher(section).find();
      return new Part(section, words, places, unclear, LETTER.matcher(words).find());
    }

    boolean signed() {
      return SIGN.matcher(section).find();
    }

    boolean isFor(BigDecimal number) {
      Matcher condition = CONDITION.matcher(section);
      if (!condition.find()) {
        return true;
      }
      int side = number.compareTo(new BigDecimal(condition.group("limit")));
      String sign = condition.group("sign");
      return side == 0 ? sign.endsWith("=") : sign.contains(side < 0 ? "<" : ">");
    }
  }

  /** What is shown of a text: a fourth part, or a single one that has a place for text, tells. */
  String show(String text) {
    Part last = parts.get(parts.size() - 1);
    boolean forText = parts.size() == 4 || (parts.size() == 1 && last.section().contains("@"));
    if (!forText || last.words().isEmpty()) {
      return forText && parts.size() == 4 && !last.section().contains("@") ? "" : text;
    }
    return UNIT.matcher(last.words()).matches()
        ? text + last.words()
        : BaselineShift.UNCLEAR + text;
  }

  /** The text of a number that would be written so in plain digits. */
  String show(BigDecimal number, String plain) {
    Part part = part(number);
    if (part.section().isEmpty()) {
      return parts.size() > 1 ? "" : plain;
    }
    if (part.unclear() || (losesSign(number) && !part.signed())) {
      return BaselineShift.UNCLEAR + plain;
    }
    if (part.places().isBlank() && (part.words().isEmpty() || part.spoken())) {
      return part.words();
    }
    Matcher digits = DIGITS.matcher(part.places());
    String shown = digits.find() ? rounded(number, plain, digits) : plain;
    if (shown.isEmpty()) {
      return part.words().isEmpty() || part.spoken() ? "" : plain;
    }
    boolean whole = !shown.equals(plain) && shown.indexOf('.') < 0;
    String words = part.spoken() ? around(part.section(), shown) : shown;
    return whole ? BaselineShift.UNCLEAR + words + "（原值" + plain + "）" : words;
  }

  /** 约12, 12余: the words of a format stand before or behind the figure. */
  private static String around(String section, String shown) {
    String places =
        LITERAL.matcher(section).replaceAll(literal -> "_".repeat(literal.group().length()));
    Matcher digits = DIGITS.matcher(places);
    int start = digits.find() ? digits.start() : 0;
    return words(section.substring(0, start)) + shown + words(section.substring(start));
  }

  /** A part of its own for negative numbers shows no sign but those it holds. */
  private boolean losesSign(BigDecimal number) {
    return number.signum() < 0 && parts.size() > 1 && !conditional;
  }

  private Part part(BigDecimal number) {
    if (conditional) {
      return parts.stream()
          .filter(part -> part.isFor(number))
          .findFirst()
          .orElse(parts.get(parts.size() - 1));
    }
    int at = number.signum() < 0 ? 1 : number.signum() == 0 ? 2 : 0;
    return parts.get(at < parts.size() ? at : 0);
  }

  private static String words(String section) {
    StringBuilder words = new StringBuilder();
    Matcher literal = LITERAL.matcher(section);
    while (literal.find()) {
      for (int group = 1; group <= 3; group++) {
        words.append(literal.group(group) == null ? "" : literal.group(group));
      }
    }
    return words.toString().strip();
  }

  /** Rounded to whole ones it is another number; both are shown. */
  private static String rounded(BigDecimal number, String plain, Matcher digits) {
    String decimals = digits.group(1) == null ? "" : digits.group(1).substring(1);
    BigDecimal shown = number.setScale(decimals.length(), RoundingMode.HALF_UP);
    boolean vanishes = shown.signum() == 0 && digits.group().indexOf('0') < 0;
    if (vanishes) {
      return "";
    }
    return shown.compareTo(number) == 0 ? plain : shown.toPlainString();
  }
}
