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
                reports(named)
                    .filter(other -> isBefore(other, report))
                    .findFirst()
                    .or(
                        () ->
                            reports(all)
                                .filter(other -> other.key().equals(report.key().previousYear()))
                                .findFirst()));
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
    String earlier = before.map(report -> report.key().agencyCode()).orElse("");
    List<String> names =
        reports.stream()
            .filter(report -> before.isPresent() && isBefore(before.get(), report))
            .map(report -> report.key().agencyCode())
            .toList();
    if (!names.isEmpty() && names.stream().noneMatch(name -> isSame(name, earlier))) {
      throw UsageException.of("previous.agency", earlier, names.get(0));
    }
  }

  private static boolean isSame(String name, String earlier) {
    return name.endsWith(earlier) || earlier.endsWith(name);
  }

  private static Stream<Report> reports(List<HandedIn> files) {
    return files.stream().flatMap(file -> file.report().stream());
  }

  private static boolean isBefore(Report other, Report report) {
    return other.key().year() == report.key().year() - 1;
  }
}
