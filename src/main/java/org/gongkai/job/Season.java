package org.gongkai.job;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/**
 * The stretch between two deadlines in which a day lies. Rules about time judge all its days alike,
 * so a new day alone makes no new edition.
 *
 * @param passed how many of the year's deadlines are over
 */
record Season(int year, int passed) {

  /**
   * Last days to hand in: departments and townships; counties; cities; provinces and vertical
   * systems (国办公开办函〔2021〕30号, Article 49 of the 条例).
   */
  private static final List<MonthDay> DEADLINES =
      List.of(MonthDay.of(1, 31), MonthDay.of(2, 20), MonthDay.of(3, 10), MonthDay.of(3, 31));

  static Season of(LocalDate day) {
    long passed =
        DEADLINES.stream().filter(last -> day.isAfter(last.atYear(day.getYear()))).count();
    return new Season(day.getYear(), (int) passed);
  }
}
