package org.gongkai.check;

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
final class DistrictDossier {

  private final DistrictReview review;
  private final LocalDate asOf;
  private final Policy policy;
  private final Places places;
  private final CellSums sums;

  DistrictDossier(DistrictReview review, LocalDate asOf, FormShelf shelf, Policy policy) {
    this.review = review;
    this.asOf = asOf;
    this.policy = policy;
    this.places = new Places(Map.of(), shelf.newestFirst());
    this.sums = CellSums.of(memberReports());
  }

  DistrictReview review() {
    return review;
  }

  int year() {
    return review.year();
  }

  /** The members that are to report. */
  List<Coverage> expected() {
    return review.expected();
  }

  /** The day on which it is judged. */
  LocalDate asOf() {
    return asOf;
  }

  /** Whether a day has gone by. */
  boolean isOver(LocalDate day) {
    return asOf.isAfter(day);
  }

  Places places() {
    return places;
  }

  BigDecimal threshold(Threshold threshold) {
    return policy.get(threshold);
  }

  /** What the members' reports add up to, cell by cell. */
  CellSums sums() {
    return sums;
  }

  /** The reports of the members, by agency code. */
  List<Report> memberReports() {
    Set<String> members = new HashSet<>();
    review.expected().forEach(coverage -> members.add(coverage.agency().code()));
    return review.reports().values().stream()
        .filter(report -> members.contains(report.key().agencyCode()))
        .toList();
  }

  /** The names of the members whose reports are not in the sum. */
  List<String> absent() {
    return review.expected().stream()
        .filter(coverage -> coverage.status() != Coverage.Status.RECEIVED)
        .map(coverage -> coverage.agency().name())
        .toList();
  }

  Agency member(String code) {
    return review.expected().stream()
        .map(Coverage::agency)
        .filter(agency -> agency.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** A day in words. */
  static Phrase date(LocalDate day) {
    return Phrase.of(
        "date", Integer.toString(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
  }

  /** The name of a cell with its table, for lists. */
  Phrase name(CellKey cell) {
    return places.of(cell);
  }
}
