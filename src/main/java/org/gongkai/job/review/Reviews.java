package org.gongkai.job.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.check.Checks;
import org.gongkai.job.publish.UnpublishedRuns;
import org.gongkai.job.request.Instructions;
import org.gongkai.job.request.RunRequest;
import org.gongkai.job.settle.Coverages;
import org.gongkai.job.settle.SettledFiles;
import org.gongkai.job.settle.Settlement;
import org.gongkai.job.settle.SourceFiles;
import org.gongkai.model.Agency;
import org.gongkai.model.Finding;
import org.gongkai.model.Loading;
import org.gongkai.model.Observation;
import org.gongkai.model.Rejection;
import org.gongkai.model.Report;
import org.gongkai.model.RivalFile;
import org.gongkai.model.Roster;
import org.gongkai.store.Candidate;
import org.gongkai.store.Ledger;
import org.gongkai.store.LedgerEntry;
import org.gongkai.store.Receipts;
import org.gongkai.store.ReportPrecedence;
import org.gongkai.store.Reports;
import org.springframework.stereotype.Component;

/**
 * All that is to be checked, each piece for itself: every agency with all its years, every file
 * that gave no report, every report that came more than once, every district.
 */
@Component
final class Reviews {

  private final RunRequest request;
  private final UnpublishedRuns unpublished;
  private final Instructions office;
  private final Roster roster;
  private final Checks checks;
  private final Ledger ledger;
  private final ReportPrecedence precedence;
  private final Receipts receipts;
  private final Reports reports;

  Reviews(
      RunRequest request,
      UnpublishedRuns unpublished,
      Instructions office,
      Checks checks,
      Ledger ledger,
      ReportPrecedence precedence,
      Receipts receipts,
      Reports reports) {
    this.receipts = receipts;
    this.request = request;
    this.unpublished = unpublished;
    this.office = office;
    this.roster = office.roster();
    this.checks = checks;
    this.ledger = ledger;
    this.precedence = precedence;
    this.reports = reports;
  }

  /** The pieces, in an order that is the same every time. */
  List<Review> all() {
    SettledFiles settled = SettledFiles.open(ledger, precedence, roster);
    SourceFiles files = new SourceFiles(settled, unpublished.ids(), request.language());
    Coverages coverages = new Coverages(office, request, receipts.all(), settled);
    List<Review> all = new ArrayList<>();
    roster
        .agencies()
        .forEach(agency -> all.add(new Review(agency.district(), () -> review(agency))));
    for (LedgerEntry entry : settled.entries()) {
      Rejection rejection = entry.rejection();
      if (rejection != null) {
        all.add(
            new Review(
                checks.district(entry.agencyCode()),
                () -> review(entry, rejection, settled.findStanding(entry))));
      }
    }
    Substitutes substitutes = Substitutes.find(roster, settled, coverages, reports, request.asOf());
    settled
        .rivals()
        .forEach(
            rivals ->
                all.add(
                    new Review(
                        checks.district(rivals.get(0).key().agencyCode()),
                        () -> review(settled, files, rivals, substitutes))));
    DistrictReviews districts =
        new DistrictReviews(roster, settled, coverages, reports, substitutes);
    roster
        .districts()
        .forEach(
            district ->
                coverages
                    .years(district)
                    .forEach(
                        year ->
                            all.add(
                                new Review(
                                    district,
                                    () ->
                                        checks.reviewDistrict(districts.review(district, year))))));
    return all;
  }

  private List<Finding> review(Agency agency) {
    SortedMap<String, SortedMap<Integer, Report>> predecessors = new TreeMap<>();
    agency.predecessors().forEach(code -> predecessors.put(code, reports.ofAgency(code)));
    return checks.reviewAgency(agency, reports.ofAgency(agency.code()), predecessors);
  }

  private List<Finding> review(LedgerEntry entry, Rejection rejection, Optional<String> standing) {
    return checks.reviewRejected(
        entry.path(),
        new Loading.Rejected(
            entry.format(),
            rejection,
            entry.agencyCode(),
            entry.year(),
            reports.observations(entry)),
        standing);
  }

  private List<Finding> review(
      SettledFiles settled, SourceFiles files, List<Candidate> rivals, Substitutes substitutes) {
    Candidate standing = rivals.stream().filter(SettledFiles::stands).findFirst().orElseThrow();
    List<RivalFile> others =
        rivals.stream()
            .filter(rival -> !SettledFiles.stands(rival))
            .map(
                rival ->
                    new RivalFile(
                        files.describe(settled.getEntry(rival.id())),
                        !rival.undisputed(),
                        substitutes.findMissed(rival),
                        isUnreadBeside(standing, rival, settled),
                        Settlement.precedence(standing, rival)))
            .toList();
    return checks.reviewRivals(files.describe(settled.getEntry(standing.id())), others);
  }

  private boolean isUnreadBeside(Candidate standing, Candidate rival, SettledFiles settled) {
    return 2 * rival.numbers() < standing.numbers()
        && hasDoubts(settled.getEntry(rival.id()))
        && !hasDoubts(settled.getEntry(standing.id()));
  }

  private boolean hasDoubts(LedgerEntry entry) {
    return reports.observations(entry).stream().anyMatch(Observation::isUndecided);
  }
}
