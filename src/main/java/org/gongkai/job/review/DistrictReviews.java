package org.gongkai.job.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.check.context.DistrictReview;
import org.gongkai.check.context.DistrictReview.Twins;
import org.gongkai.job.settle.Coverages;
import org.gongkai.job.settle.SettledFiles;
import org.gongkai.model.Agency;
import org.gongkai.model.Roster;
import org.gongkai.store.Candidate;
import org.gongkai.store.LedgerEntry;
import org.gongkai.store.Reports;

/** Lays a district's year before the rules; its figures are in memory while they look at it. */
final class DistrictReviews {

  private final Roster roster;
  private final SettledFiles settled;
  private final Coverages coverages;
  private final Reports reports;

  DistrictReviews(Roster roster, SettledFiles settled, Coverages coverages, Reports reports) {
    this.roster = roster;
    this.settled = settled;
    this.coverages = coverages;
    this.reports = reports;
  }

  DistrictReview review(String district, int year) {
    return new DistrictReview(
        district,
        year,
        coverages.ofYear(district, year),
        coverages.ofConsolidated(district, year),
        strays(year),
        settled.years(district).contains(year - 1)
            ? roster.expected(district, year - 1)
            : List.of(),
        reports.figuresAndTexts(district, year),
        twins(district, year));
  }

  /** Files that may be the report of some agency whose own is missed. */
  private int strays(int year) {
    return (int)
        settled.entries().stream()
            .filter(entry -> entry.state() == LedgerEntry.State.REJECTED)
            .filter(entry -> entry.agencyCode() == null)
            .filter(entry -> entry.year() == null || Objects.equals(entry.year(), year))
            .count();
  }

  /** Standing reports of different agencies that are one file. */
  private List<Twins> twins(String district, int year) {
    Map<String, Agency> byContent = new HashMap<>();
    List<Twins> twins = new ArrayList<>();
    for (Candidate candidate : settled.standing(year)) {
      Agency agency = roster.get(candidate.key().agencyCode());
      if (agency.district().equals(district)) {
        String content = settled.getEntry(candidate.id()).sha256();
        Agency other = byContent.putIfAbsent(content, agency);
        if (other != null) {
          twins.add(new Twins(other, agency, candidate.path()));
        }
      }
    }
    return twins;
  }
}
