package org.gongkai.harm;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.check.Checks;
import org.gongkai.check.Policy;
import org.gongkai.document.Document;
import org.gongkai.extract.Extractor;
import org.gongkai.form.Forms;
import org.gongkai.model.Fact;
import org.gongkai.model.Finding;
import org.gongkai.model.Loading;
import org.gongkai.model.Observation;
import org.gongkai.model.Report;
import org.gongkai.model.Roster;
import org.gongkai.model.wording.Language;
import org.gongkai.reader.ReadResult;
import org.gongkai.reader.Readers;
import org.gongkai.sample.SampleFiles;
import org.jspecify.annotations.Nullable;

/**
 * What the job makes of a file up to the findings about it: read, extracted, checked.
 *
 * @param document null where the file could not be read
 * @param report null where there is none in it
 */
record Examined(
    String format, @Nullable Document document, @Nullable Report report, List<Finding> findings) {

  private static final Readers READERS = new Readers();

  private static final Roster ROSTER = SampleFiles.roster();

  private static final Extractor EXTRACTOR = new Extractor(Forms.national(), ROSTER, 2026);

  private static final Checks CHECKS =
      new Checks(Forms.national(), ROSTER, LocalDate.of(2026, 3, 1), Policy.usual(), Language.EN);

  static Examined of(byte[] file) {
    ReadResult result = READERS.read("any", file);
    return result instanceof ReadResult.Read read
        ? of(read.document())
        : refused((ReadResult.Refused) result);
  }

  private static Examined refused(ReadResult.Refused refused) {
    return new Examined(refused.format(), null, null, rejected(refused));
  }

  private static List<Finding> rejected(ReadResult.Refused refused) {
    return CHECKS.reviewRejected(
        "reports/any",
        new Loading.Rejected(refused.format(), refused.rejection(), null, null, List.of()),
        Optional.empty());
  }

  private static Examined of(Document document) {
    Loading loading = EXTRACTOR.extract(document, "reports/any");
    if (loading instanceof Loading.Loaded loaded) {
      Report report = loaded.report();
      return new Examined(document.format(), document, report, review(report));
    }
    List<Finding> findings =
        CHECKS.reviewRejected("reports/any", (Loading.Rejected) loading, Optional.empty());
    return new Examined(document.format(), document, null, findings);
  }

  private static List<Finding> review(Report report) {
    TreeMap<Integer, Report> byYear = new TreeMap<>();
    byYear.put(report.key().year(), report);
    return CHECKS.reviewAgency(
        ROSTER.find(report.key().agencyCode()).orElseThrow(), byYear, Map.of());
  }

  List<Fact> facts() {
    return report == null ? List.of() : report.facts();
  }

  boolean saw(Observation.Kind kind) {
    return report != null && report.observations().stream().anyMatch(o -> o.kind() == kind);
  }

  /** Whether a check says that the sums of a figure's table do not agree. */
  boolean questions(Fact fact) {
    return findings.stream()
        .filter(finding -> finding.check().matches("(SUM|LIT)-\\d+"))
        .anyMatch(finding -> finding.cell().section().equals(fact.cell().section()));
  }

  /** The numbers that do not stand in the document where they are said to. */
  List<Fact> unfounded() {
    return document == null ? List.of() : new Quotations(document).unfounded(facts());
  }
}
