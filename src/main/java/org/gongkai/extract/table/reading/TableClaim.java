package org.gongkai.extract.table.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.model.Agency;
import org.gongkai.model.figure.ChineseYear;
import org.gongkai.model.figure.CompatibleText;

/**
 * What a table says about itself: whose it is, of which year, or in which unit. It stands above the
 * table or in its first rows: a caption, 统计年度：2022年, 填报单位：…, 单位：元, the name of a sheet. A report's
 * title is none.
 *
 * @param text as printed; empty where nothing is said
 * @param year the year named; 0 where none is, {@link #YEAR_BEFORE} for 上年度
 * @param body who filled it in; empty where nobody is named
 * @param unit in which it counts, where that is not the form's: 元, 万件; else empty
 */
public record TableClaim(String text, int year, String body, String unit) {

  /** Nothing is said: the table is the report's. */
  public static final TableClaim NONE = new TableClaim("", 0, "", "");

  /** The year before the report's, whatever that is. */
  static final int YEAR_BEFORE = -1;

  private static final int LONGEST = 60;

  private static final Pattern TITLE = Pattern.compile("年度报告|年报|统计期限|起至|。");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");
  private static final Pattern BARE = Pattern.compile("[(\\[【〔]?20\\d\\d年度?[)\\]】〕]?(?:数据|情况)?");
  private static final Pattern NAMED =
      Pattern.compile("(?:统计|报告|填报|所属|数据|报表)?(?:年度|年份|时间|期间):20\\d\\d年?度?");
  private static final Pattern CAPTION =
      Pattern.compile(".*(?:情况|表|数据|如下|下表|所示)(?:\\(.*\\))?:?(?:\\(?20\\d\\d年?度?\\)?)?");
  private static final Pattern YEAR_AGO = Pattern.compile("[(]?(?:上一?|去)年度?(?!结转).*");
  private static final Pattern BODY =
      Pattern.compile(
          "(?<![\\p{IsHan}(])(?:填报|报送|编制|填表|制表|上报|报表)?(?:单位|机关|部门)(?:名称|全称)?"
              + "(?:\\([盖公签]?章\\))?:(?!万|元|亿|件|人)(\\p{IsHan}{4,40})");

  private static final Pattern UNIT =
      Pattern.compile(
          "^[(\\[【]?(?:计量|金额|统计)?单位:(?:.*[、,/;和及])?(?<unit>[百千亿]?元|[百千万]+[件条项次个宗份])(?![\\p{IsHan}&&[^和及]])");

  /** What follows a body's name in the same line. */
  private static final Pattern BEHIND_BODY = Pattern.compile("\\s*(?:填报|制表|填表|年度|日期|单位:).*");

  private static final Pattern DISTRICT = Pattern.compile("[\\p{IsHan}&&[^省市州盟县旗区]]{1,9}[区县旗]$");

  private static final List<String> OFFICES = List.of("政府办公室", "政府办", "党政办公室", "党政综合办公室");

  /** What a line above a table says about it. */
  public static Optional<TableClaim> find(String line) {
    if (!maySpeak(line) || visible(line) > LONGEST * 3L) {
      return Optional.empty(); // most cells; prose, whatever its characters are made of
    }
    String text = plain(line);
    boolean speaks = text.indexOf('年') >= 0 || text.indexOf(':') >= 0 || text.contains("20");
    if (!speaks || text.length() > LONGEST || TITLE.matcher(text).find()) {
      return Optional.empty();
    }
    int year = year(text);
    String body = body(text);
    String unit = unit(text);
    return year == 0 && body.isEmpty() && unit.isEmpty()
        ? Optional.empty()
        : Optional.of(new TableClaim(line.strip(), year, body, unit));
  }

  /** What the name of a sheet says: 2022年. */
  public static TableClaim ofSheet(String name) {
    List<Integer> years = years(plain(name));
    return years.size() == 1 ? new TableClaim(name, years.get(0), "", "") : NONE;
  }

  /** Whether a text may hold 年, a colon or a year, in whatever form. */
  private static boolean maySpeak(String line) {
    for (int at = 0; at < line.length(); at++) {
      if ("年:：2２".indexOf(line.charAt(at)) >= 0) {
        return true;
      }
    }
    return !CompatibleText.isByCharacter(line);
  }

  private static long visible(String line) {
    return line.length() <= LONGEST ? 0 : line.chars().filter(c -> c > ' ' && c != '|').count();
  }

  /** Without white space, nor the bars that a cell of its own lies between. */
  private static String plain(String line) {
    String text = CompatibleText.of(line);
    StringBuilder plain = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean wrapping = c == ' ' || (c >= '\t' && c <= '\r') || (c == '|' && plain.isEmpty());
      if (!wrapping) {
        plain.append(c);
      }
    }
    int end = plain.length();
    while (end > 0 && plain.charAt(end - 1) == '|') {
      end--;
    }
    return ChineseYear.dateInDigits(plain.substring(0, end));
  }

  private static int year(String text) {
    List<Integer> years = years(text);
    boolean said =
        BARE.matcher(text).matches()
            || NAMED.matcher(text).find()
            || CAPTION.matcher(text).matches();
    if (said && years.isEmpty() && YEAR_AGO.matcher(text).matches()) {
      return YEAR_BEFORE;
    }
    return said && years.size() == 1 ? years.get(0) : 0;
  }

  private static List<Integer> years(String text) {
    return YEAR.matcher(text)
        .results()
        .map(found -> Integer.valueOf(found.group(1)))
        .distinct()
        .toList();
  }

  private static String body(String text) {
    Matcher matcher = BODY.matcher(text);
    return matcher.find() ? BEHIND_BODY.matcher(matcher.group(1)).replaceFirst("") : "";
  }

  private static String unit(String text) {
    Matcher matcher = UNIT.matcher(text);
    return matcher.find() ? matcher.group("unit") : "";
  }

  /** Whether a district stands before a name that is none of the agency's: 望江区水务局. */
  private boolean isElsewhere(String name, String places) {
    int at = body.indexOf(name);
    boolean inside = at > 0 && "区县旗".indexOf(name.charAt(0)) >= 0; // 区水务局
    Matcher district = DISTRICT.matcher(body.substring(0, inside ? at + 1 : at));
    return district.find() && !places.contains(district.group());
  }

  /** Whether it says in which unit the figures behind it are and nothing of whose they are. */
  boolean isOfUnit() {
    return year == 0 && body.isEmpty();
  }

  boolean isNone() {
    return year == 0 && body.isEmpty() && unit.isEmpty();
  }

  /** Whether figures of a column with a unit are said to be in another one. */
  public boolean isInOtherUnit(String columnUnit) {
    boolean money = columnUnit.equals("万元");
    return !unit.isEmpty() && !columnUnit.equals("UNSPECIFIED") && money == unit.endsWith("元");
  }

  /** Both what this says and what another line adds to it; the later word counts. */
  public TableClaim with(TableClaim other) {
    return new TableClaim(
        other.text.isEmpty() ? text : other.text,
        other.year == 0 ? year : other.year,
        other.body.isEmpty() ? body : other.body,
        other.unit.isEmpty() ? unit : other.unit);
  }

  /** Whether the table can't be of an agency's report on a year. */
  public boolean contradicts(Agency agency, int reportYear) {
    return (year != 0 && year != reportYear) || (!body.isEmpty() && !isOf(agency));
  }

  private boolean isOf(Agency agency) {
    String places = plain(agency.district() + agency.name());
    return Stream.concat(Stream.of(agency.name()), agency.aliases().stream())
        .anyMatch(name -> isNamedBy(plain(name), places));
  }

  /**
   * A name with or without its own district before it, or the office that writes for a government.
   */
  private boolean isNamedBy(String name, String places) {
    return name.contains(body)
        || (body.contains(name) && !isElsewhere(name, places))
        || (name.endsWith("政府") && OFFICES.stream().anyMatch(body::endsWith));
  }
}
