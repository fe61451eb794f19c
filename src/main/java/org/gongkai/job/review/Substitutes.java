package org.gongkai.job.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.job.settle.Coverages;
import org.gongkai.job.settle.SettledFiles;
import org.gongkai.model.Agency;
import org.gongkai.model.Coverage;
import org.gongkai.model.Observation;
import org.gongkai.model.ReportKey;
import org.gongkai.model.Roster;
import org.gongkai.store.Candidate;
import org.gongkai.store.Reports;
import org.jspecify.annotations.Nullable;

/**
 * What was handed in in place of reports that are missed, so that their agencies are told: last
 * year's report again, that is a file with its figures which bears this year in its path, or came
 * to nothing else by the deadline; another agency's report under its name; its own report of a year
 * that nobody asked for. What came before the missed year was over is none of these.
 */
final class Substitutes {

  private static final Comparator<Candidate> BY_ARRIVAL =
      Comparator.<Candidate, LocalDate>comparing(
              Candidate::received, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(file -> !SettledFiles.stands(file));

  private final SettledFiles settled;
  private final LocalDate asOf;
  private final Map<ReportKey, Candidate> misplaced = new HashMap<>();
  private final Map<ReportKey, Candidate> byMissed = new HashMap<>();
  private final Map<Long, Coverage> missedByFile = new HashMap<>();

  private Substitutes(SettledFiles settled, LocalDate asOf) {
    this.settled = settled;
    this.asOf = asOf;
  }

  /**
   * Looks for them.
   *
   * @param asOf the day on which deadlines are judged
   */
  static Substitutes find(
      Roster roster, SettledFiles settled, Coverages coverages, Reports reports, LocalDate asOf) {
    Substitutes substitutes = new Substitutes(settled, asOf);
    for (Candidate file : settled.candidates()) {
      substitutes.noteUnasked(file, roster, coverages);
      if (!file.undisputed()) {
        substitutes.noteMisnamed(file, roster, reports.observations(settled.getEntry(file.id())));
      }
    }
    for (String district : roster.districts()) {
      for (int year : coverages.years(district)) {
        coverages.ofYear(district, year).stream()
            .filter(Coverage::isMissed)
            .forEach(substitutes::note);
      }
    }
    return substitutes;
  }

  private void noteUnasked(Candidate file, Roster roster, Coverages coverages) {
    LocalDate received = file.received();
    ReportKey key = file.key();
    if (received != null
        && key.year() < received.getYear() - 2
        && !coverages.isAsked(roster.get(key.agencyCode()).district(), key.year())) {
      misplaced.put(new ReportKey(key.agencyCode(), received.getYear() - 1), file);
    }
  }

  private void noteMisnamed(Candidate file, Roster roster, List<Observation> observations) {
    Agency taken = roster.get(file.key().agencyCode());
    for (Observation observation : observations) {
      if (observation.kind() == Observation.Kind.AGENCY_DISAGREES) {
        roster.agencies().stream()
            .filter(agency -> agency.name().equals(observation.printed()))
            .filter(agency -> agency.district().equals(taken.district()))
            .forEach(
                agency -> misplaced.put(new ReportKey(agency.code(), file.key().year()), file));
      }
    }
  }

  private void note(Coverage missed) {
    findAgain(missed)
        .or(() -> Optional.ofNullable(misplaced.get(key(missed))))
        .ifPresent(
            file -> {
              byMissed.put(key(missed), file);
              missedByFile.put(file.id(), missed);
            });
  }

  private Optional<Candidate> findAgain(Coverage missed) {
    List<Candidate> same = settled.sameFigures(key(missed).previousYear());
    return same.stream()
        .filter(file -> names(file.path(), missed.year()) && mayFollow(missed.year(), file))
        .max(BY_ARRIVAL)
        .or(
            () ->
                same.stream()
                    .max(BY_ARRIVAL)
                    .filter(file -> asOf.isAfter(missed.due()) && mayFollow(missed.year(), file)));
  }

  private static boolean names(String path, int year) {
    return Pattern.compile("(?<!\\d)" + year + "(?!\\d)").matcher(path).find();
  }

  private static boolean mayFollow(int year, Candidate file) {
    LocalDate received = file.received();
    return received == null || received.getYear() > year;
  }

  static ReportKey key(Coverage coverage) {
    return new ReportKey(coverage.agency().code(), coverage.year());
  }

  /** The file that was handed in in place of a report, where that is missed. */
  Optional<Candidate> inPlaceOf(Coverage missed) {
    return Optional.ofNullable(byMissed.get(key(missed)));
  }

  /** The report in whose place a file was handed in; null where there is none. */
  @Nullable Coverage findMissed(Candidate file) {
    return missedByFile.get(file.id());
  }
}
