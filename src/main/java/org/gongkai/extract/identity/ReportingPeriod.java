package org.gongkai.extract.identity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The periods a text names: 自2022年1月1日起至2022年12月31日. One that is said to be that of the figures is
 * the report's; one that the text compares with is not.
 */
final class ReportingPeriod {

  private static final Pattern PERIOD =
      Pattern.compile(
          "(20\\d{2})\\D{0,2}0?1\\D{0,2}0?1\\D{0,8}?(?:(?:20)?(20\\d{2})\\D{0,2})?12\\D{0,2}31");

  private static final String LAST_DAY = "年12月31日";

  private static final Pattern CUT_OFF =
      Pattern.compile("(?:核定时间点?为|截至|截止到?|截止)(20\\d{2})" + LAST_DAY);

  private static final Pattern STATED = Pattern.compile("统计|所列|数据|期限|时限|报告期|起止|反映");

  private static final Pattern COMPARED_BEFORE =
      Pattern.compile("上一?年|上一?期|去年|前一?年|往年|以往|同期|较|同比|对比|相比");

  private static final Pattern COMPARED_AFTER = Pattern.compile("^日?止?[)]?[,]?(?:相比|同期|比较|相较|对比)");

  /** So much before a period says what it is. */
  private static final int CONTEXT = 24;

  private static final Pattern CLAUSE = Pattern.compile("[。;,!?]");

  /** The years of a period; two where it begins in one year and ends in another. */
  record Period(Set<Integer> years, boolean isStated) {

    Period {
      years = Set.copyOf(years);
    }
  }

  private ReportingPeriod() {}

  /** The periods named in texts of normal form, those compared with left out. */
  static List<Period> find(List<String> texts) {
    List<Period> periods = new ArrayList<>();
    for (String text : texts) {
      Matcher period = PERIOD.matcher(text);
      while (text.contains("31") && period.find()) {
        String before =
            clause(text.substring(Math.max(0, period.start() - CONTEXT), period.start()));
        if (!COMPARED_BEFORE.matcher(before).find()
            && !COMPARED_AFTER.matcher(text.substring(period.end())).find()) {
          periods.add(new Period(years(period), STATED.matcher(before).find()));
        }
      }
    }
    return periods;
  }

  /** The years on whose last day figures were taken. */
  static Set<Integer> cutOffs(List<String> texts) {
    Set<Integer> years = new LinkedHashSet<>();
    for (String text : texts) {
      Matcher day = CUT_OFF.matcher(text);
      while (text.contains(LAST_DAY) && day.find()) {
        years.add(Integer.valueOf(day.group(1)));
      }
    }
    return years;
  }

  private static Set<Integer> years(Matcher period) {
    Set<Integer> years = new LinkedHashSet<>(List.of(Integer.valueOf(period.group(1))));
    if (period.group(2) != null) {
      years.add(Integer.valueOf(period.group(2)));
    }
    return years;
  }

  private static String clause(String before) {
    String[] clauses = CLAUSE.split(before, -1);
    return clauses[clauses.length - 1];
  }
}
