package org.gongkai.job.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.check.Explanations;
import org.gongkai.model.Cause.Origin;
import org.gongkai.model.Coverage;
import org.gongkai.model.Finding;
import org.gongkai.model.ReportKey;
import org.gongkai.model.Severity;
import org.gongkai.model.Slip;

/** Makes the slips of a district out of what was expected and what was found. */
final class Slips {

  private static final Comparator<Finding> GRAVEST_FIRST =
      Comparator.comparing(Finding::severity, Comparator.reverseOrder());

  private final Explanations explanations;
  private final Map<ReportKey, List<Finding>> byReport = new HashMap<>();

  /**
   * Sorts findings by the reports they are about.
   *
   * @param findings of the district, in the order of the files
   */
  Slips(Explanations explanations, List<Finding> findings) {
    this.explanations = explanations;
    for (Finding finding : findings) {
      Integer year = finding.year();
      if (year != null && !finding.agencyCode().isEmpty() && finding.isOpen()) {
        byReport
            .computeIfAbsent(new ReportKey(finding.agencyCode(), year), key -> new ArrayList<>())
            .add(finding);
      }
    }
  }

  Slip of(Coverage coverage) {
    List<Finding> findings =
        byReport.getOrDefault(new ReportKey(coverage.agency().code(), coverage.year()), List.of());
    List<Slip.Line> lines = new ArrayList<>();
    findings.stream()
        .filter(Slips::isForTheAgency)
        .sorted(GRAVEST_FIRST)
        .map(explanations::explain)
        .forEach(lines::add);
    List<Finding> misread = findings.stream().filter(Slips::isMisread).toList();
    if (coverage.status() == Coverage.Status.RECEIVED && !misread.isEmpty()) {
      lines.add(explanations.askForReadableFile(misread));
    }
    long notes = findings.stream().filter(finding -> finding.severity() == Severity.INFO).count();
    return new Slip(coverage, (int) notes, lines);
  }

  private static boolean isForTheAgency(Finding finding) {
    return finding.severity() != Severity.INFO && finding.cause().origin() != Origin.READING;
  }

  /** Whether a table may have been misread, which is no fault of the agency. */
  private static boolean isMisread(Finding finding) {
    return finding.severity() != Severity.INFO
        && finding.cause().origin() == Origin.READING
        && !finding.cell().section().isEmpty();
  }
}
