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
 * The books that an agency carries over from the year before: its own report, and those of its
 * predecessors where it has just taken over from them.
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
   * @param predecessors the agencies it took over from
   */
  public static YearBefore of(
      int year, Agency agency, SortedMap<Integer, Report> own, List<TakenBooks> predecessors) {
    Optional<Report> ours = Optional.ofNullable(own.get(year - 1));
    List<TakenBooks> takenOver =
        predecessors.stream()
            .filter(taken -> taken.endedBefore(year) || (ours.isEmpty() && taken.has(year - 1)))
            .toList();
    boolean lacks =
        takenOver.isEmpty()
            ? ours.isEmpty() && agency.isActiveIn(year - 1)
            : !takenOver.stream().allMatch(taken -> taken.has(year - 1));
    if (lacks) {
      boolean hasOlder =
          !own.headMap(year).isEmpty()
              || predecessors.stream().anyMatch(taken -> taken.hasBefore(year));
      return new YearBefore(List.of(), hasOlder && year > FIRST_YEAR);
    }
    Stream<Report> theirs = takenOver.stream().map(taken -> taken.reports().get(year - 1));
    return new YearBefore(Stream.concat(ours.stream(), theirs).toList(), false);
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
