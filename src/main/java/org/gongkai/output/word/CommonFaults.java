package org.gongkai.output.word;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.model.Agency;
import org.gongkai.model.Cause;
import org.gongkai.model.Finding;
import org.gongkai.model.Roster;
import org.gongkai.model.Severity;

/**
 * Which rules the reports of a year break most, by how many agencies. What the office has decided
 * about and what may lie in our own reading is nobody's fault.
 */
final class CommonFaults {

  private final Map<String, Fault> byCheck = new HashMap<>();

  /** A rule with who broke it and how often. */
  static final class Fault {

    private final String check;
    private final Set<String> agencies = new HashSet<>();
    private int times;

    private Fault(String check) {
      this.check = check;
    }

    String check() {
      return check;
    }

    int agencies() {
      return agencies.size();
    }

    int times() {
      return times;
    }
  }

  /** Only of the agencies that the notice is about. */
  static boolean counts(Finding finding, Roster roster) {
    return finding.year() != null
        && roster.find(finding.agencyCode()).filter(Agency::isMember).isPresent()
        && finding.severity() != Severity.INFO
        && finding.isOpen()
        && finding.cause().origin() != Cause.Origin.READING;
  }

  void add(Finding finding) {
    Fault fault = byCheck.computeIfAbsent(finding.check(), Fault::new);
    fault.agencies.add(finding.agencyCode());
    fault.times++;
  }

  /** The most common, by how many agencies, then by how often. */
  List<Fault> first(int number) {
    return byCheck.values().stream()
        .sorted(
            Comparator.comparing(Fault::agencies)
                .thenComparing(Fault::times)
                .reversed()
                .thenComparing(Fault::check))
        .limit(number)
        .toList();
  }
}
