package org.gongkai.job.settle;

import java.time.LocalDate;
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
 */
final class ExpectedYears {

  /** The 条例 that asks for the reports came into force on 1 May 2008. */
  private static final int FIRST = 2008;

  private final Roster roster;
  private final Deadlines deadlines;
  private final Selection selection;
  private final LocalDate asOf;

  ExpectedYears(Roster roster, Deadlines deadlines, Selection selection, LocalDate asOf) {
    this.roster = roster;
    this.deadlines = deadlines;
    this.selection = selection;
    this.asOf = asOf;
  }

  /**
   * The years of a district.
   *
   * @param present those of which there is a report
   */
  SortedSet<Integer> of(String district, SortedSet<Integer> present) {
    TreeSet<Integer> years = new TreeSet<>();
    years.add(asOf.getYear() - 1);
    if (!selection.isAllYears()) {
      IntStream.rangeClosed(
              Math.max(FIRST, selection.fromYear()), Math.min(asOf.getYear(), selection.toYear()))
          .forEach(years::add);
    }
    years.addAll(deadlines.years(district));
    years.removeIf(year -> roster.expected(district, year).isEmpty());
    years.addAll(present);
    return years;
  }
}
