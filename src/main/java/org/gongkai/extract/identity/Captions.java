package org.gongkai.extract.identity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.extract.ProseLine;

/** Lines above tables that name a year: 2022年度政府信息公开申请情况统计表. */
final class Captions {

  private static final int LONGEST = 45;

  private static final Pattern CAPTION =
      Pattern.compile("^\\D{0,24}(20\\d{2})年度?\\D{2,30}(?:统计表|情况表|一览表|汇总表|情况)$");

  private Captions() {}

  /** The years named. */
  static Set<Integer> years(List<ProseLine> lines) {
    Set<Integer> years = new TreeSet<>();
    for (ProseLine line : lines) {
      line.text()
          .lines()
          .filter(text -> text.length() <= LONGEST)
          .forEach(
              text -> {
                Matcher caption = CAPTION.matcher(NameText.normal(text));
                if (caption.matches()) {
                  years.add(Integer.valueOf(caption.group(1)));
                }
              });
    }
    return years;
  }
}
