package org.gongkai.job.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.model.Deadlines;

/**
 * The stretch between deadlines in which a day lies. Rules about time judge all its days alike, so
 * a new day alone makes no new edition.
 *
 * @param passed the deadlines that are over
 */
record DeadlinePeriod(List<LocalDate> passed) {

  /** How long the deadlines of a year can matter: the last outer limit is 31 March. */
  private static final int YEARS = 2;

  static DeadlinePeriod of(LocalDate day, Deadlines deadlines, Iterable<String> districts) {
    List<LocalDate> all = new ArrayList<>();
    for (int year = day.getYear() - YEARS; year <= day.getYear(); year++) {
      int reported = year;
      all.add(LocalDate.of(year + 1, 3, 31));
      for (String district : districts) {
        all.add(deadlines.agencies(district, reported));
        all.add(deadlines.consolidated(district, reported));
      }
    }
    return all.stream()
        .distinct()
        .filter(day::isAfter)
        .sorted()
        .collect(Collectors.collectingAndThen(Collectors.toList(), DeadlinePeriod::new));
  }
}
