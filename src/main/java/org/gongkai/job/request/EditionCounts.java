package org.gongkai.job.request;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.model.Coverage;
import org.gongkai.model.Severity;
import org.gongkai.model.SourceFile;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.sums.GapNotes;
import org.gongkai.store.PastRun;

/**
 * An edition in a few numbers.
 *
 * @param files how many of each status
 * @param findings how many of each severity the office has not decided about
 * @param coverage the expected reports
 * @param gaps what the sums lack of those that came
 */
public record EditionCounts(
    Map<SourceFile.Status, Long> files,
    Map<Severity, Long> findings,
    List<Coverage> coverage,
    GapNotes gaps) {

  public static EditionCounts of(EditionSource edition) {
    Map<SourceFile.Status, Long> files = new EnumMap<>(SourceFile.Status.class);
    Map<Severity, Long> findings = new EnumMap<>(Severity.class);
    edition.forEachSource(file -> files.merge(file.status(), 1L, Long::sum));
    edition.forEachFinding(
        finding -> {
          if (finding.isOpen()) {
            findings.merge(finding.severity(), 1L, Long::sum);
          }
        });
    return new EditionCounts(files, findings, edition.coverage(), GapNotes.of(edition));
  }

  public long files(SourceFile.Status status) {
    return files.getOrDefault(status, 0L);
  }

  public long allFiles() {
    return files.values().stream().mapToLong(Long::longValue).sum();
  }

  public long findings(Severity severity) {
    return findings.getOrDefault(severity, 0L);
  }

  /** The same as it is remembered, with the number of facts that stand. */
  public PastRun.Counts counts(long facts) {
    return new PastRun.Counts(
        files(SourceFile.Status.REJECTED),
        facts,
        findings(Severity.ERROR),
        findings(Severity.WARNING),
        findings(Severity.INFO));
  }
}
