package org.gongkai.job.settle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.gongkai.job.request.Instructions;
import org.gongkai.job.request.RunRequest;
import org.gongkai.model.Agency;
import org.gongkai.model.Coverage;
import org.gongkai.model.Deadlines;
import org.gongkai.model.Finding;
import org.gongkai.model.Receipt;
import org.gongkai.model.ReportKey;
import org.gongkai.model.Role;
import org.gongkai.model.Roster;
import org.gongkai.model.Severity;

/**
 * Which expected reports are there. A member is expected for every year in which it is active and
 * which its district is to report on.
 */
public final class Coverages {

  private final Roster roster;
  private final Deadlines deadlines;
  private final Map<ReportKey, Receipt> receipts;
  private final SettledFiles settled;
  private final ExpectedYears years;
  private final Map<String, SortedSet<Integer>> asked = new ConcurrentHashMap<>();

  public Coverages(
      Instructions office,
      RunRequest request,
      Map<ReportKey, Receipt> receipts,
      SettledFiles settled) {
    this.deadlines = office.deadlines();
    this.receipts = receipts;
    this.roster = office.roster();
    this.settled = settled;
    years = new ExpectedYears(roster, deadlines, request.selection(), request.asOf());
  }

  /** The years for which reports of a district are expected, whether or not there are any. */
  public SortedSet<Integer> years(String district) {
    return years.of(district, settled.years(district));
  }

  /**
   * The expected reports of a district by year, those of a year by agency code.
   *
   * @param findings of the district, to be counted
   */
  public SortedMap<Integer, List<Coverage>> ofDistrict(String district, List<Finding> findings) {
    Counts counts = new Counts(findings);
    SortedMap<Integer, List<Coverage>> byYear = new TreeMap<>();
    for (int year : years(district)) {
      List<Coverage> expected = new ArrayList<>();
      for (Agency agency : roster.expected(district, year)) {
        expected.add(coverage(agency, year, counts));
      }
      byYear.put(year, expected);
    }
    return byYear;
  }

  /** The expected reports of a district for a year, by agency code; no findings are counted. */
  public List<Coverage> ofYear(String district, int year) {
    Counts none = new Counts(List.of());
    return roster.expected(district, year).stream()
        .map(agency -> coverage(agency, year, none))
        .toList();
  }

  /** Whether the office asks for the reports of a district for a year. */
  public boolean isAsked(String district, int year) {
    return asked.computeIfAbsent(district, this::asked).contains(year);
  }

  /** Whether the district's own sum for a year is there; empty where the roster has none. */
  public List<Coverage> ofConsolidated(String district, int year) {
    Counts none = new Counts(List.of());
    return roster.agencies().stream()
        .filter(agency -> agency.district().equals(district))
        .filter(agency -> agency.role() == Role.CONSOLIDATED && agency.isActiveIn(year))
        .map(agency -> coverage(agency, year, none))
        .toList();
  }

  private Coverage coverage(Agency agency, int year, Counts counts) {
    ReportKey key = new ReportKey(agency.code(), year);
    Optional<String> standing = settled.findStanding(key);
    boolean isAsked = isAsked(agency.district(), year);
    Optional<String> rejected =
        settled.findRejected(key).or(() -> isAsked ? undated(agency, year) : Optional.empty());
    Coverage.Status status =
        standing.isPresent()
            ? Coverage.Status.RECEIVED
            : rejected.isPresent() ? Coverage.Status.REJECTED : Coverage.Status.MISSING;
    return new Coverage(
        agency,
        year,
        status,
        standing.or(() -> rejected).orElse(""),
        counts.of(key, Severity.ERROR),
        counts.of(key, Severity.WARNING),
        deadlines.of(agency, year),
        status == Coverage.Status.RECEIVED ? receipt(key, agency) : Receipt.UNKNOWN,
        isAsked);
  }

  /**
   * A rejected file that may be of the year. One that names no year is charged to a single report:
   * the last that is asked for and missed.
   */
  private Optional<String> undated(Agency agency, int year) {
    return settled
        .findUndated(new ReportKey(agency.code(), year))
        .filter(
            path ->
                years(agency.district()).tailSet(year + 1).stream()
                    .filter(later -> isAsked(agency.district(), later))
                    .filter(agency::isActiveIn)
                    .map(later -> new ReportKey(agency.code(), later))
                    .filter(later -> settled.findStanding(later).isEmpty())
                    .noneMatch(
                        later -> settled.findUndated(later).filter(path::equals).isPresent()));
  }

  private SortedSet<Integer> asked(String district) {
    Map<Integer, Integer> received = new TreeMap<>();
    for (int year : settled.years(district)) {
      received.put(
          year,
          (int)
              roster.expected(district, year).stream()
                  .map(agency -> new ReportKey(agency.code(), year))
                  .filter(key -> settled.findStanding(key).isPresent())
                  .count());
    }
    return years.asked(district, received);
  }

  /**
   * Remembered while the report is away, and told again when it is back. What was there when the
   * job first looked, and that after the deadline, may have come any day before.
   */
  private Receipt receipt(ReportKey key, Agency agency) {
    Receipt receipt = receipts.getOrDefault(key, Receipt.UNKNOWN);
    boolean first = receipt.looked() == null;
    return first && receipt.isSeenAfter(deadlines.of(agency, key.year()))
        ? Receipt.UNKNOWN
        : receipt;
  }

  /** Findings by agency, year and severity. */
  private static final class Counts {

    private final Map<ReportKey, Map<Severity, Integer>> byKey = new HashMap<>();

    Counts(List<Finding> findings) {
      for (Finding finding : findings) {
        Integer year = finding.year();
        if (year != null && finding.isOpen()) {
          byKey
              .computeIfAbsent(new ReportKey(finding.agencyCode(), year), key -> new HashMap<>())
              .merge(finding.severity(), 1, Integer::sum);
        }
      }
    }

    int of(ReportKey key, Severity severity) {
      return byKey.getOrDefault(key, Map.of()).getOrDefault(severity, 0);
    }
  }
}
