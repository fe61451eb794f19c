package org.gongkai.job.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.check.Explanations;
import org.gongkai.model.Answer;
import org.gongkai.model.Answers;
import org.gongkai.model.CellKey;
import org.gongkai.model.Coverage;
import org.gongkai.model.Finding;
import org.gongkai.model.ReportKey;
import org.gongkai.model.Severity;
import org.gongkai.model.Slip;
import org.gongkai.model.SlipNumber;

/** Makes the slips of a district out of what was expected and what was found. */
final class Slips {

  private final Explanations explanations;
  private final Answers answers;
  private final Map<ReportKey, List<Finding>> byReport = new HashMap<>();
  private final Map<String, List<Finding>> undated = new HashMap<>();
  private final Map<String, Finding> answered = new HashMap<>();

  /**
   * Sorts findings by the reports they are about.
   *
   * @param findings of the district, in the order of the files
   * @param answers that came back, of any district
   */
  Slips(Explanations explanations, List<Finding> findings, Answers answers) {
    this.explanations = explanations;
    this.answers = answers;
    for (Finding finding : findings) {
      if (finding.isOpen() && !finding.agencyCode().isEmpty()) {
        (finding.year() == null
                ? undated.computeIfAbsent(finding.source(), file -> new ArrayList<>())
                : byReport.computeIfAbsent(key(finding), key -> new ArrayList<>()))
            .add(finding);
      }
      if (!answers.all().isEmpty()) {
        answered.put(finding.fingerprint(), finding);
      }
    }
  }

  private static ReportKey key(Finding finding) {
    Integer year = finding.year();
    return new ReportKey(finding.agencyCode(), year == null ? 0 : year);
  }

  private static ReportKey key(Coverage coverage) {
    return new ReportKey(coverage.agency().code(), coverage.year());
  }

  Slip of(Coverage coverage) {
    List<Finding> findings = about(coverage);
    List<Slip.Line> lines =
        explanations.ask(findings, coverage.status() == Coverage.Status.RECEIVED);
    lines.replaceAll(line -> line.answered(answers.to(line.finding())));
    long notes = findings.stream().filter(finding -> finding.severity() == Severity.INFO).count();
    return new Slip(coverage, (int) notes, lines, settled(coverage, lines));
  }

  /** A file that was refused because its year cannot be told is the report that was asked for. */
  private List<Finding> about(Coverage coverage) {
    List<Finding> findings = new ArrayList<>(byReport.getOrDefault(key(coverage), List.of()));
    if (coverage.status() == Coverage.Status.REJECTED) {
      findings.addAll(undated.getOrDefault(coverage.source(), List.of()));
    }
    return findings;
  }

  private List<Slip.Settled> settled(Coverage coverage, List<Slip.Line> lines) {
    List<Slip.Settled> settled = new ArrayList<>();
    for (Answer answer : answers.all()) {
      status(answer, coverage, lines)
          .ifPresent(status -> settled.add(new Slip.Settled(answer, status)));
    }
    return settled;
  }

  /**
   * Of an item that is still asked for, or is another report's, nothing. What has become a note
   * asks for nothing any more.
   */
  private Optional<Slip.Status> status(Answer answer, Coverage coverage, List<Slip.Line> lines) {
    Finding finding = answered.get(answer.code().finding());
    if (finding != null && !(finding.isOpen() && finding.severity() == Severity.INFO)) {
      boolean decided = !finding.isOpen() && key(finding).equals(key(coverage));
      return decided ? Optional.of(Slip.Status.CLOSED) : Optional.empty();
    }
    boolean mended =
        coverage.status() == Coverage.Status.RECEIVED
            && answer.slip().filter(slip -> isAbout(slip, coverage)).isPresent()
            && lines.stream().noneMatch(line -> isStillAsked(answer, line));
    return mended ? Optional.of(Slip.Status.MENDED) : Optional.empty();
  }

  private static boolean isAbout(SlipNumber slip, Coverage coverage) {
    return new ReportKey(slip.agencyCode(), slip.year()).equals(key(coverage));
  }

  /**
   * A figure that was changed and is still wrong is another finding, and mends nothing; nor does a
   * table that is not there any more, or could not be read.
   */
  private static boolean isStillAsked(Answer answer, Slip.Line line) {
    String place = answer.item().place();
    boolean same = place.isEmpty() || place.equals(line.place());
    return line.ask() == Slip.Ask.RESEND
        || (same && line.finding().check().equals(answer.code().check()))
        || (line.ask() == Slip.Ask.CORRECT && isInTable(place, line));
  }

  private static boolean isInTable(String place, Slip.Line line) {
    CellKey cell = line.finding().cell();
    return !cell.section().isEmpty()
        && cell.category().isEmpty()
        && cell.measure().isEmpty()
        && place.startsWith(line.place());
  }
}
