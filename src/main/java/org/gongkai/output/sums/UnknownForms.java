package org.gongkai.output.sums;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gongkai.model.Finding;
import org.gongkai.model.Offices;
import org.gongkai.model.ReportKey;
import org.gongkai.output.edition.EditionSource;

/**
 * Years of a district in which most reports carry, in one table, lines or columns that no form has:
 * a form is in force that nobody has told the program of. The sums of its tables would lack what it
 * brought, so they are laid out nowhere. An office that decides about these findings gets them.
 */
final class UnknownForms {

  /** The rule on lines and columns that no form has. */
  private static final String CHECK = "STR-11";

  /** One report alone may have a table of its own making. */
  private static final int FEWEST = 2;

  private final Map<TableTotals, Set<String>> agencies = new HashMap<>();
  private final Offices offices;

  private UnknownForms(Offices offices) {
    this.offices = offices;
  }

  static UnknownForms of(EditionSource edition) {
    UnknownForms unknown = new UnknownForms(edition.roster().offices());
    EditionSource branch = edition.branch();
    Set<ReportKey> summed = ErrorNotes.summed(branch);
    branch.forEachFinding(finding -> unknown.add(finding, summed));
    return unknown;
  }

  private void add(Finding finding, Set<ReportKey> summed) {
    Integer year = finding.year();
    if (finding.check().equals(CHECK)
        && finding.isOpen()
        && year != null
        && summed.contains(new ReportKey(finding.agencyCode(), year))) {
      for (String district : offices.path(finding.district())) {
        agencies
            .computeIfAbsent(
                new TableTotals(district, year, finding.cell().section()), table -> new HashSet<>())
            .add(finding.agencyCode());
      }
    }
  }

  boolean isIn(DistrictTotals year) {
    return agencies.entrySet().stream()
        .filter(table -> table.getKey().equals(year.table(table.getKey().section())))
        .mapToInt(table -> table.getValue().size())
        .anyMatch(count -> count >= FEWEST && 2 * count > year.reporting());
  }
}
