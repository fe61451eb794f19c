package org.gongkai.job.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.job.request.UsageException;
import org.gongkai.model.Report;

/**
 * Finds the report that another must continue. What is named as last year's goes before what
 * happens to lie among the files.
 *
 * @param all what is checked
 * @param named what was named as last year's
 */
record YearsBefore(List<HandedIn> all, List<HandedIn> named) {

  Optional<Report> of(HandedIn file) {
    return file.report()
        .flatMap(
            report ->
                beforeIn(named, report)
                    .filter(other -> isSameAgency(other, report))
                    .findFirst()
                    .or(
                        () ->
                            reports(all)
                                .filter(other -> other.key().equals(report.key().previousYear()))
                                .findFirst()));
  }

  /** What was named as last year's, but is another agency's than a file's. */
  Optional<Report> ofAnother(HandedIn file) {
    return of(file).isPresent()
        ? Optional.empty()
        : file.report().flatMap(report -> beforeIn(named, report).findFirst());
  }

  /** A report of the year before that is no such would make every cell look wrong. */
  void requireFit() throws UsageException {
    List<Report> reports = reports(all).toList();
    for (HandedIn file : named) {
      Optional<Report> before = file.report();
      boolean fits =
          before.isEmpty() || reports.stream().anyMatch(report -> isBefore(before.get(), report));
      if (!fits && !reports.isEmpty()) {
        throw UsageException.of("previous.year", file.source(), before.get().key().year());
      }
      requireSameAgency(before, reports);
    }
  }

  /** Who signs with a short name one year and in full the next is the same. */
  private static void requireSameAgency(Optional<Report> before, List<Report> reports)
      throws UsageException {
    if (before.isEmpty()) {
      return;
    }
    Report earlier = before.get();
    List<Report> next = reports.stream().filter(report -> isBefore(earlier, report)).toList();
    if (!next.isEmpty() && next.stream().noneMatch(report -> isSameAgency(earlier, report))) {
      throw UsageException.of(
          "previous.agency", earlier.key().agencyCode(), next.get(0).key().agencyCode());
    }
  }

  private static boolean isSameAgency(Report other, Report report) {
    String earlier = other.key().agencyCode();
    String name = report.key().agencyCode();
    return name.endsWith(earlier) || earlier.endsWith(name);
  }

  private static Stream<Report> beforeIn(List<HandedIn> files, Report report) {
    return reports(files).filter(other -> isBefore(other, report));
  }

  private static Stream<Report> reports(List<HandedIn> files) {
    return files.stream().flatMap(file -> file.report().stream());
  }

  private static boolean isBefore(Report other, Report report) {
    return other.key().year() == report.key().year() - 1;
  }
}
