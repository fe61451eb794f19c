package org.gongkai.check.context;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.model.Agency;
import org.gongkai.model.CellKey;
import org.gongkai.model.Coverage;
import org.gongkai.model.Report;

/** A district's year on the reviewer's desk: what came, and what it adds up to. */
public final class DistrictContext {

  private final DistrictReview review;
  private final LocalDate asOf;
  private final CheckSettings settings;
  private final CellPlaces places;
  private final CellSums sums;

  public DistrictContext(
      DistrictReview review, LocalDate asOf, FormIndexes indexes, CheckSettings settings) {
    this.review = review;
    this.asOf = asOf;
    this.settings = settings;
    this.places = new CellPlaces(Map.of(), indexes.newestFirst());
    this.sums = CellSums.of(memberReports());
  }

  public DistrictReview review() {
    return review;
  }

  public int year() {
    return review.year();
  }

  /** The members that are to report. */
  public List<Coverage> expected() {
    return review.expected();
  }

  /** The day on which it is judged. */
  public LocalDate asOf() {
    return asOf;
  }

  /** Whether a day has gone by. */
  public boolean isOver(LocalDate day) {
    return asOf.isAfter(day);
  }

  public CellPlaces places() {
    return places;
  }

  public BigDecimal threshold(Threshold threshold) {
    return settings.get(threshold);
  }

  /** What the members' reports add up to, cell by cell. */
  public CellSums sums() {
    return sums;
  }

  /** The reports of the members, by agency code. */
  public List<Report> memberReports() {
    Set<String> members = new HashSet<>();
    review.expected().forEach(coverage -> members.add(coverage.agency().code()));
    return review.reports().values().stream()
        .filter(report -> members.contains(report.key().agencyCode()))
        .toList();
  }

  /** The names of the members whose reports are not in the sum. */
  public List<String> absent() {
    return review.expected().stream()
        .filter(coverage -> coverage.status() != Coverage.Status.RECEIVED)
        .map(coverage -> coverage.agency().name())
        .toList();
  }

  public Agency member(String code) {
    return review.expected().stream()
        .map(Coverage::agency)
        .filter(agency -> agency.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** A day in words, 2026年1月31日, or as 2026-01-31. */
  public static Phrase date(LocalDate day) {
    return Phrase.of(
        "date",
        Integer.toString(day.getYear()),
        day.getMonthValue(),
        day.getDayOfMonth(),
        day.toString());
  }

  /** The name of a cell with its table, for lists. */
  public Phrase name(CellKey cell) {
    return places.of(cell);
  }
}
