package org.gongkai.job.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.check.Checks;
import org.gongkai.check.Policy;
import org.gongkai.extract.identity.SelfNamed;
import org.gongkai.form.Forms;
import org.gongkai.model.Agency;
import org.gongkai.model.Finding;
import org.gongkai.model.Loading;
import org.gongkai.model.Report;
import org.gongkai.model.ReportKey;
import org.gongkai.model.Roster;
import org.gongkai.model.wording.Language;

/**
 * Lays a report before the rules as a run would, but alone: what goes by the roster or by other
 * reports than the one of the year before has nothing to say.
 */
final class LoneReview {

  private final Checks checks;

  LoneReview(Forms forms, LocalDate today, Language language) {
    checks = new Checks(forms, new Roster(List.of()), today, Policy.usual(), language);
  }

  /**
   * The findings about a file.
   *
   * @param before the report of the year before; it counts as the same agency's, whatever the name
   */
  List<Finding> review(HandedIn file, Optional<Report> before) {
    return file.loading() instanceof Loading.Rejected rejected
        ? checks.reviewRejected(file.source(), rejected, Optional.empty())
        : review(file.report().orElseThrow(), before);
  }

  private List<Finding> review(Report report, Optional<Report> before) {
    ReportKey key = report.key();
    Agency agency = SelfNamed.named(key.agencyCode());
    SortedMap<Integer, Report> byYear = new TreeMap<>();
    byYear.put(key.year(), report);
    before.ifPresent(earlier -> byYear.put(key.year() - 1, of(key.previousYear(), earlier)));
    return checks.reviewAgency(agency, byYear, Map.of()).stream()
        .filter(finding -> Objects.equals(finding.year(), key.year()))
        .toList();
  }

  private static Report of(ReportKey key, Report report) {
    return new Report(
        key, report.source(), report.facts(), report.observations(), report.narratives());
  }
}
