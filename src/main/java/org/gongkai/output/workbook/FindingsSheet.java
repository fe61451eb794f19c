package org.gongkai.output.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.model.Agency;
import org.gongkai.model.Decision;
import org.gongkai.model.Finding;
import org.gongkai.model.Severity;
import org.gongkai.model.wording.PaperPaths;
import org.gongkai.model.wording.PrintedPlace;
import org.gongkai.output.table.RuleWords;

/**
 * 问题清单: what is wrong or notable, coloured by weight, with what to do and where it stands. What
 * must be corrected comes first; paper shows what agencies have to answer.
 */
final class FindingsSheet implements ListSheet {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("severity", 8),
          new Column("year", 6),
          new Column("agency", 20),
          new Column("printed", 12),
          new Column("computed", 12),
          new Column("difference", 8),
          new Column("message", 46),
          new Column("suggestion", 34),
          new Column("cell", 34),
          new Column("rule", 18),
          new Column("check", 9),
          new Column("agency_code", 9),
          new Column("origin", 12),
          new Column("file", 36),
          new Column("location", 24),
          new Column("decision", 10),
          new Column("note", 20),
          new Column("finding", 19));

  @Override
  public String id() {
    return "findings";
  }

  @Override
  public List<Column> list() {
    return COLUMNS;
  }

  @Override
  public int repeated() {
    return columns().indexOf("agency") + 1;
  }

  /** What is to be done; where it was found is for those who have the file open. */
  @Override
  public int printed() {
    return columns().indexOf("suggestion") + 1;
  }

  @Override
  public void write(DistrictBookData material, Spreadsheet spreadsheet) {
    Map<Severity, List<Finding>> findings = bySeverity(material);
    String note =
        material.text(
            "findings.count",
            count(findings, Severity.ERROR),
            count(findings, Severity.WARNING),
            count(findings, Severity.INFO),
            findings.values().stream()
                .flatMap(List::stream)
                .filter(each -> !each.isOpen())
                .count());
    LongList list =
        new LongList(spreadsheet, material, this, note + below(material) + material.finality());
    RuleWords words = new RuleWords(material.edition().language());
    findings.forEach(
        (severity, each) -> {
          if (severity == Severity.INFO) {
            list.printToHere();
          }
          each.forEach(finding -> line(material, words, list.row(), finding));
        });
    list.end();
  }

  /**
   * Findings stand where their agencies do: that there are none here says nothing of those below.
   */
  private static String below(DistrictBookData material) {
    return material.roster().offices().below(material.district()).isEmpty()
        ? ""
        : material.text("findings.below");
  }

  /** As everywhere, those that the office has not decided about. */
  private static long count(Map<Severity, List<Finding>> findings, Severity severity) {
    return findings.getOrDefault(severity, List.of()).stream().filter(Finding::isOpen).count();
  }

  /** What must be corrected first, and of that the newest year. */
  private static Map<Severity, List<Finding>> bySeverity(DistrictBookData material) {
    Map<Severity, List<Finding>> findings = new TreeMap<>(Comparator.reverseOrder());
    material
        .edition()
        .forEachFinding(
            finding ->
                findings
                    .computeIfAbsent(finding.severity(), any -> new ArrayList<>())
                    .add(finding));
    Comparator<Finding> newestFirst =
        Comparator.comparing(Finding::year, Comparator.nullsFirst(Comparator.reverseOrder()));
    findings.values().forEach(each -> each.sort(newestFirst));
    return findings;
  }

  private static void line(DistrictBookData material, RuleWords words, Page page, Finding finding) {
    page.text(material.text("severity." + finding.severity().code()), look(finding.severity()))
        .year(finding.year())
        .text(agency(material, finding), SheetStyle.TEXT)
        .text(PaperPaths.in(words.printed(finding)), SheetStyle.TEXT)
        .text(words.computed(finding), SheetStyle.TEXT)
        .text(finding.difference(), SheetStyle.TEXT)
        .text(PaperPaths.in(finding.message()), SheetStyle.TEXT)
        .text(finding.suggestion(), SheetStyle.TEXT)
        .text(place(material, finding), SheetStyle.TEXT)
        .text(words.title(finding.check()), SheetStyle.TEXT)
        .text(finding.check(), SheetStyle.WORD)
        .text(finding.agencyCode(), SheetStyle.TEXT)
        .text(material.text("origin." + finding.cause().origin().code()), SheetStyle.WORD)
        .text(finding.source(), SheetStyle.TEXT)
        .text(
            new PrintedPlace(finding.location()).in(material.edition().language()),
            SheetStyle.TEXT);
    Optional<Decision> decision = Optional.ofNullable(finding.decision());
    page.text(
            decision.map(each -> material.text("decision." + each.kind().code())).orElse(""),
            SheetStyle.WORD)
        .text(decision.map(Decision::note).orElse(""), SheetStyle.TEXT)
        .text(finding.fingerprint(), SheetStyle.TEXT);
  }

  private static String place(DistrictBookData material, Finding finding) {
    return finding.cell().equals(Finding.NO_CELL) ? "" : material.name(finding.cell());
  }

  private static String agency(DistrictBookData material, Finding finding) {
    return Optional.ofNullable(material.agency(finding.agencyCode()))
        .map(Agency::name)
        .orElse(material.district());
  }

  private static SheetStyle look(Severity severity) {
    return switch (severity) {
      case ERROR -> SheetStyle.ERROR;
      case WARNING -> SheetStyle.WARNING;
      case INFO -> SheetStyle.INFO;
    };
  }
}
