package org.gongkai.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * By when reports have to be in. The national days hold (国办公开办函〔2021〕30号, Article 49 of the 条例)
 * unless the office sets others for a district or a year.
 */
public record Deadlines(List<Rule> rules) {

  /** Only the national days. */
  public static final Deadlines NATIONAL = new Deadlines(List.of());

  private static final MonthDay AGENCIES = MonthDay.of(1, 31);
  private static final MonthDay CONSOLIDATED = MonthDay.of(2, 20);

  public Deadlines {
    rules = List.copyOf(rules);
  }

  /**
   * The last day for departments and townships: 31 January after the year, unless set otherwise.
   */
  public LocalDate agencies(String district, int year) {
    return find(district, year, Rule::agencies).orElse(AGENCIES.atYear(year + 1));
  }

  /** The last day for the district's own sum: 20 February after the year, unless set otherwise. */
  public LocalDate consolidated(String district, int year) {
    return find(district, year, Rule::consolidated).orElse(CONSOLIDATED.atYear(year + 1));
  }

  /** The last day for an agency by its role. */
  public LocalDate of(Agency agency, int year) {
    return agency.role() == Role.CONSOLIDATED
        ? consolidated(agency.district(), year)
        : agencies(agency.district(), year);
  }

  /** The report years that deadlines are set for in a district. */
  public SortedSet<Integer> years(String district) {
    SortedSet<Integer> years = new TreeSet<>();
    for (Rule rule : rules) {
      Integer year = rule.year();
      if (year != null && rule.holds(district, year)) {
        years.add(year);
      }
    }
    return years;
  }

  private Optional<LocalDate> find(
      String district, int year, Function<Rule, @Nullable LocalDate> day) {
    return rules.stream()
        .filter(rule -> rule.holds(district, year) && day.apply(rule) != null)
        .max(Comparator.comparingInt(Rule::weight))
        .flatMap(rule -> Optional.ofNullable(day.apply(rule)));
  }

  /**
   * Days that hold for a district or a year; the more is said, the more it counts.
   *
   * @param district or null for all
   * @param year the report year, or null for all
   * @param agencies last day of departments and townships, or null where that is not set
   * @param consolidated last day of the district's own sum, or null where that is not set
   */
  public record Rule(
      @Nullable String district,
      @Nullable Integer year,
      @Nullable LocalDate agencies,
      @Nullable LocalDate consolidated) {

    boolean holds(String someDistrict, int someYear) {
      return (district == null || district.equals(someDistrict))
          && (year == null || year == someYear);
    }

    int weight() {
      return (district == null ? 0 : 2) + (year == null ? 0 : 1);
    }
  }
}
