package org.gongkai.job.review;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.check.context.DistrictReview;
import org.gongkai.check.context.DistrictReview.Substitute;
import org.gongkai.check.context.DistrictReview.Twins;
import org.gongkai.job.settle.Coverages;
import org.gongkai.job.settle.SettledFiles;
import org.gongkai.model.Agency;
import org.gongkai.model.Coverage;
import org.gongkai.model.Rejection;
import org.gongkai.model.Roster;
import org.gongkai.store.Candidate;
import org.gongkai.store.LedgerEntry;
import org.gongkai.store.Reports;

/** Lays a district's year before the rules; its figures are in memory while they look at it. */
record DistrictReviews(
    Roster roster,
    SettledFiles settled,
    Coverages coverages,
    Reports reports,
    Substitutes substitutes) {

  /** What is known to be nobody's report. */
  private static final Set<Rejection.Reason> NO_REPORTS =
      EnumSet.of(Rejection.Reason.NOT_A_REPORT, Rejection.Reason.BLANK_FORM);

  DistrictReview review(String district, int year) {
    List<Coverage> expected = coverages.ofYear(district, year);
    return new DistrictReview(
        district,
        year,
        expected,
        coverages.ofConsolidated(district, year),
        strays(year),
        settled.years(district).contains(year - 1)
            ? roster.expected(district, year - 1)
            : List.of(),
        reports.figuresAndTexts(district, year),
        substitutes(expected),
        twins(district, year),
        PublishedBelow.of(district, year, coverages, reports, roster.offices()));
  }

  private Map<String, Substitute> substitutes(List<Coverage> expected) {
    Map<String, Substitute> byAgency = new HashMap<>();
    for (Coverage missed : expected) {
      substitutes
          .inPlaceOf(missed)
          .ifPresent(
              file ->
                  byAgency.put(
                      missed.agency().code(),
                      new Substitute(
                          file.path(),
                          roster.get(file.key().agencyCode()),
                          file.key().year(),
                          file.key().equals(Substitutes.key(missed).previousYear()))));
    }
    return byAgency;
  }

  /** Files that may be the report of some agency whose own is missed. */
  private int strays(int year) {
    return (int) settled.entries().stream().filter(entry -> isStray(entry, year)).count();
  }

  private static boolean isStray(LedgerEntry entry, int year) {
    Rejection rejection = entry.rejection();
    return rejection != null
        && entry.agencyCode() == null
        && !NO_REPORTS.contains(rejection.reason())
        && SettledFiles.mayBeOf(year, entry);
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
