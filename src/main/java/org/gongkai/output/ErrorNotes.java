package org.gongkai.output;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.model.Agency;
import org.gongkai.model.Finding;
import org.gongkai.model.Role;
import org.gongkai.model.Roster;
import org.gongkai.model.Severity;
import org.gongkai.model.Wording;

/**
 * Says in words whose figures in a district's sums cannot be right and are still to be corrected,
 * the same in every output that shows such a sum. What an agency printed is added up as it is, so
 * the sum is as wrong as that. Findings that the office has decided about do not count.
 */
public final class ErrorNotes {

  /** One table of sums. */
  public record Totals(String district, int year, String section) {}

  private final Wording words;
  private final Roster roster;
  private final TableNumbers numbers;
  private final Map<Totals, Set<String>> agencies = new LinkedHashMap<>();

  private ErrorNotes(Wording words, Roster roster, TableNumbers numbers) {
    this.words = words;
    this.roster = roster;
    this.numbers = numbers;
  }

  /** The notes of an edition. */
  public static ErrorNotes of(EditionSource edition) {
    Wording words = new Wording("org/gongkai/output/errors", edition.language());
    ErrorNotes notes =
        new ErrorNotes(words, edition.roster(), TableNumbers.of(edition.officeForms()));
    edition.forEachFinding(notes::add);
    return notes;
  }

  private void add(Finding finding) {
    Integer year = finding.year();
    String section = finding.cell().section();
    if (year != null && !section.isEmpty() && finding.isOpen() && isOfSums(finding)) {
      agencies
          .computeIfAbsent(
              new Totals(finding.district(), year, section), any -> new LinkedHashSet<>())
          .add(finding.agencyCode());
    }
  }

  /** Only what members report is added up. */
  private boolean isOfSums(Finding finding) {
    return finding.severity() == Severity.ERROR
        && roster
            .find(finding.agencyCode())
            .map(Agency::role)
            .filter(Role.MEMBER::equals)
            .isPresent();
  }

  /** The tables that have a note, in the order of the findings. */
  public List<Totals> tables() {
    return Collections.unmodifiableList(new ArrayList<>(agencies.keySet()));
  }

  /** What stands beneath a table of sums; empty where nothing in it is known to be wrong. */
  public Optional<String> beneath(Totals totals) {
    return Optional.ofNullable(agencies.get(totals))
        .map(codes -> words.text("beneath", numbers.of(totals.section()), names(codes)));
  }

  private String names(Set<String> codes) {
    return codes.stream()
        .map(code -> roster.get(code).name())
        .collect(Collectors.joining(words.text("separator")));
  }
}
