package org.gongkai.check.context;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.model.Agency;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * The books that an agency carries over from the year before: its own report, and its predecessor's
 * where it has just taken over from one.
 *
 * @param reports the reports that are there
 * @param gap whether one is missing although older reports came: the first report of an agency
 *     lacks nothing, and before 2019 there were no statutory tables
 * @param cells what each of the reports says, by cell
 */
public record YearBefore(List<Report> reports, boolean gap, List<Map<CellKey, Fact>> cells) {

  private static final int FIRST_YEAR = 2019;

  public YearBefore {
    reports = List.copyOf(reports);
    cells = List.copyOf(cells);
  }

  YearBefore(List<Report> reports, boolean gap) {
    this(reports, gap, reports.stream().map(Report::byCell).toList());
  }

  /**
   * Collects the books before a year.
   *
   * @param own the agency's reports
   * @param predecessor the agency it took over from, if there is one
   * @param taken that one's reports
   */
  public static YearBefore of(
      int year,
      Agency agency,
      SortedMap<Integer, Report> own,
      @Nullable Agency predecessor,
      SortedMap<Integer, Report> taken) {
    Optional<Report> ours = Optional.ofNullable(own.get(year - 1));
    Optional<Report> theirs = Optional.ofNullable(taken.get(year - 1));
    boolean takesOver = hasEnded(predecessor, year) || (ours.isEmpty() && theirs.isPresent());
    boolean lacks = takesOver ? theirs.isEmpty() : ours.isEmpty() && agency.isActiveIn(year - 1);
    if (lacks) {
      boolean hasOlder = !own.headMap(year).isEmpty() || !taken.headMap(year).isEmpty();
      return new YearBefore(List.of(), hasOlder && year > FIRST_YEAR);
    }
    Stream<Report> takenOver = theirs.filter(report -> takesOver).stream();
    return new YearBefore(Stream.concat(ours.stream(), takenOver).toList(), false);
  }

  /** Whether an agency existed in the year before and no longer does. */
  private static boolean hasEnded(@Nullable Agency agency, int year) {
    return agency != null && agency.isActiveIn(year - 1) && !agency.isActiveIn(year);
  }

  /** The figure of the year before; empty unless every report is there and gives a number. */
  public Optional<BigDecimal> number(CellKey cell) {
    List<BigDecimal> numbers =
        cells.stream().flatMap(report -> number(report.get(cell)).stream()).toList();
    return numbers.size() < reports.size()
        ? Optional.empty()
        : numbers.stream().reduce(BigDecimal::add);
  }

  /** What last year's books say of a cell, and in which file. */
  public Phrase evidence(CellKey cell, CellPlaces places) {
    String sources = reports.stream().map(Report::source).collect(Collectors.joining("、"));
    String figure = number(cell).map(BigDecimal::toPlainString).orElse("");
    return Phrase.of("evidence.before", places.of(cell), figure, sources);
  }

  private static Optional<BigDecimal> number(@Nullable Fact fact) {
    return fact == null ? Optional.empty() : fact.quantity().number();
  }
}
