package org.gongkai.output.sums;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.model.Coverage;
import org.gongkai.model.Finding;
import org.gongkai.model.ReportKey;
import org.gongkai.model.Roster;
import org.gongkai.model.Severity;
import org.gongkai.model.wording.Wording;
import org.gongkai.output.edition.EditionSource;

/**
 * Says in words whose figures in a district's sums cannot be right and are still to be corrected,
 * the same in every output that shows such a sum. What an agency printed is added up as it is, so
 * the sum is as wrong as that. Findings that the office has decided about do not count.
 */
public final class ErrorNotes {

  private final Wording words;
  private final Roster roster;
  private final TableNumbers numbers;
  private final Map<TableTotals, Set<String>> agencies = new LinkedHashMap<>();

  private final Set<ReportKey> summed;

  private ErrorNotes(Wording words, Roster roster, TableNumbers numbers, Set<ReportKey> summed) {
    this.words = words;
    this.roster = roster;
    this.numbers = numbers;
    this.summed = summed;
  }

  public static ErrorNotes of(EditionSource edition) {
    Wording words = new Wording("org/gongkai/output/errors", edition.language());
    TableNumbers numbers = TableNumbers.of(edition.officeForms());
    EditionSource branch = edition.branch();
    ErrorNotes notes = new ErrorNotes(words, edition.roster(), numbers, summed(branch));
    branch.forEachFinding(notes::add);
    return notes;
  }

  /** Only what members report is added up, and only of reports that are in. */
  static Set<ReportKey> summed(EditionSource edition) {
    return edition.coverage().stream()
        .filter(coverage -> coverage.status() == Coverage.Status.RECEIVED)
        .filter(coverage -> coverage.agency().isMember())
        .map(coverage -> new ReportKey(coverage.agency().code(), coverage.year()))
        .collect(Collectors.toSet());
  }

  /** Whether it says that figures of a table cannot be right, and nobody has decided about it. */
  static boolean isOpenError(Finding finding) {
    return finding.severity() == Severity.ERROR
        && finding.isOpen()
        && !finding.cell().section().isEmpty();
  }

  private void add(Finding finding) {
    Integer year = finding.year();
    String section = finding.cell().section();
    if (isOpenError(finding)
        && year != null
        && summed.contains(new ReportKey(finding.agencyCode(), year))) {
      for (String district : roster.offices().path(finding.district())) {
        agencies
            .computeIfAbsent(new TableTotals(district, year, section), any -> new LinkedHashSet<>())
            .add(finding.agencyCode());
      }
    }
  }

  /** The tables that have a note, in the order of the findings. */
  public Stream<TableTotals> tables() {
    return agencies.keySet().stream();
  }

  /** What stands beneath a table of sums; empty where nothing in it is known to be wrong. */
  public Optional<String> beneath(TableTotals totals) {
    return Optional.ofNullable(agencies.get(totals))
        .map(codes -> words.text("beneath", numbers.of(totals.section()), names(codes)));
  }

  /** The codes of the agencies of which anything in a year's sums is known to be wrong. */
  public Set<String> agencies(String district, int year) {
    return agencies.entrySet().stream()
        .filter(entry -> entry.getKey().district().equals(district))
        .filter(entry -> entry.getKey().year() == year)
        .flatMap(entry -> entry.getValue().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private String names(Set<String> codes) {
    return NameList.of(codes.stream().map(code -> roster.get(code).name()).toList(), words);
  }
}
