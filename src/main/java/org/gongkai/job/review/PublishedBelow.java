package org.gongkai.job.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.check.context.Below;
import org.gongkai.job.settle.Coverages;
import org.gongkai.model.Coverage;
import org.gongkai.model.DisclosureOffice;
import org.gongkai.model.Offices;
import org.gongkai.model.Report;
import org.gongkai.store.Reports;

/**
 * Gathers what an office's published sum of a year is made of below it: of every branch the highest
 * published sum, and where there is none, the reports of agencies.
 */
final class PublishedBelow {

  private final Coverages coverages;
  private final Reports reports;
  private final Offices offices;
  private final int year;
  private final List<Below.Part> parts = new ArrayList<>();
  private final List<String> absent = new ArrayList<>();

  private PublishedBelow(Coverages coverages, Reports reports, Offices offices, int year) {
    this.coverages = coverages;
    this.reports = reports;
    this.offices = offices;
    this.year = year;
  }

  /** What there is; nothing where the office itself has published nothing to compare it with. */
  static Below of(
      String district, int year, Coverages coverages, Reports reports, Offices offices) {
    PublishedBelow below = new PublishedBelow(coverages, reports, offices, year);
    if (below.published(district).isPresent()) {
      offices.below(district).forEach(below::add);
    }
    return new Below(
        offices.path(district), below.parts, below.absent, () -> below.leaves(district));
  }

  private Optional<Coverage> published(String district) {
    return coverages.ofConsolidated(district, year).stream()
        .filter(each -> each.status() == Coverage.Status.RECEIVED)
        .findFirst();
  }

  private void add(DisclosureOffice office) {
    Map<String, Report> byAgency = reports.figures(office.name(), year);
    Optional<Report> published =
        published(office.name())
            .flatMap(each -> Optional.ofNullable(byAgency.get(each.agency().code())));
    if (published.isPresent()) {
      parts.add(new Below.Part(office.name(), published.get()));
      return;
    }
    for (Coverage expected : coverages.ofYear(office.name(), year)) {
      Report report = byAgency.get(expected.agency().code());
      if (report == null) {
        absent.add(expected.agency().name());
      } else {
        parts.add(new Below.Part(expected.agency().name(), report));
      }
    }
    offices.below(office.name()).forEach(this::add);
  }

  private List<Report> leaves(String district) {
    List<Report> leaves = new ArrayList<>();
    for (String each : offices.within(district)) {
      if (!each.equals(district)) {
        Map<String, Report> byAgency = reports.figures(each, year);
        coverages.ofYear(each, year).stream()
            .flatMap(
                expected -> Optional.ofNullable(byAgency.get(expected.agency().code())).stream())
            .forEach(leaves::add);
      }
    }
    return leaves;
  }
}
