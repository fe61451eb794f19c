package org.gongkai.job.settle;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.gongkai.job.request.Selection;
import org.gongkai.model.Deadlines;
import org.gongkai.model.Roster;

/**
 * The years for which a district's agencies are expected to report: those of which there is a
 * report, the last full year, those asked for, and those that the office has set deadlines for. So
 * a year of which nobody has reported is there too.
 *
 * <p>Expected is not yet asked for: one report of a year that nobody else has reported on is most
 * often the wrong year of a stray file, and no reason to send everybody a reminder.
 */
record ExpectedYears(Roster roster, Deadlines deadlines, Selection selection, LocalDate asOf) {

  /** The 条例 that asks for the reports came into force on 1 May 2008. */
  private static final int FIRST = 2008;

  /** One agency in so many has to have reported on a year, or the others are not asked for it. */
  private static final int FAIR_PART = 4;

  /**
   * The years of a district.
   *
   * @param present those of which there is a report
   */
  SortedSet<Integer> of(String district, SortedSet<Integer> present) {
    NavigableSet<Integer> years = named(district);
    years.addAll(present);
    return years;
  }

  /**
   * The years for which every agency of a district is asked: those that the office or the calendar
   * names, those on which a fair part of the agencies has reported, and all between.
   *
   * @param received how many agencies have reported, by year
   */
  SortedSet<Integer> asked(String district, Map<Integer, Integer> received) {
    NavigableSet<Integer> years = named(district);
    received.forEach(
        (year, agencies) -> {
          if (agencies * FAIR_PART >= roster.expected(district, year).size()) {
            years.add(year);
          }
        });
    received.keySet().stream().filter(year -> isWithin(years, year)).forEach(years::add);
    return years;
  }

  private static boolean isWithin(NavigableSet<Integer> years, int year) {
    return years.floor(year) != null && years.ceiling(year) != null;
  }

  /** Those that the office or the calendar names, whether or not there is a report. */
  private NavigableSet<Integer> named(String district) {
    TreeSet<Integer> years = new TreeSet<>();
    years.add(asOf.getYear() - 1);
    if (!selection.isAllYears()) {
      IntStream.rangeClosed(
              Math.max(FIRST, selection.fromYear()), Math.min(asOf.getYear(), selection.toYear()))
          .forEach(years::add);
    }
    years.addAll(deadlines.years(district));
    years.removeIf(year -> roster.expected(district, year).isEmpty());
    return years;
  }
}
