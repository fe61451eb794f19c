package org.gongkai.output.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gongkai.model.Cause;
import org.gongkai.model.CellKey;
import org.gongkai.model.Coverage;
import org.gongkai.model.Finding;
import org.gongkai.model.Severity;
import org.gongkai.output.InMemoryEdition;
import org.gongkai.output.Samples;
import org.gongkai.output.edition.EditionSource;

/** Pages of made-up editions. */
final class SamplePage {

  /** What somebody might write to break out of the data. */
  static final String HOSTILE = "</script><img src=x onerror=alert(1)><!--<script>";

  private SamplePage() {}

  static byte[] of(EditionSource edition) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ReportPage.write(edition, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** An edition with a hostile finding among some that are harmless. */
  static InMemoryEdition hostile() {
    InMemoryEdition edition = Samples.edition();
    List<Finding> findings = new ArrayList<>(edition.findings());
    findings.add(finding(Severity.WARNING, HOSTILE));
    return edition.withFindings(findings);
  }

  /** A page of an edition with more reports than are readable in the page's source. */
  static byte[] large() {
    List<Coverage> coverage = new ArrayList<>(hostile().coverage());
    coverage.addAll(Collections.nCopies(ReportPage.PLAIN_REPORTS, coverage.get(0)));
    return of(hostile().withCoverage(coverage));
  }

  /** An edition with so many findings of each severity. */
  static InMemoryEdition withFindings(int errors, int notes) {
    List<Finding> findings = new ArrayList<>();
    findings.addAll(Collections.nCopies(errors, finding(Severity.ERROR, "合计不符")));
    findings.addAll(Collections.nCopies(notes, finding(Severity.INFO, "小事")));
    return Samples.edition().withFindings(findings);
  }

  /** An edition with a report in the form of another year. */
  static InMemoryEdition olderForm() {
    CellKey table = new CellKey("requests", "", "");
    return Samples.edition()
        .withFindings(List.of(finding("STR-14", Severity.ERROR, table, "2019", "2021", "旧格式")));
  }

  private static Finding finding(Severity severity, String message) {
    CellKey cell = new CellKey("requests", "received_new", "total");
    return finding("SUM-02", severity, cell, HOSTILE, "5", message);
  }

  private static Finding finding(
      String check,
      Severity severity,
      CellKey cell,
      String printed,
      String computed,
      String message) {
    return new Finding(
        check,
        severity,
        Samples.DISTRICT,
        "T-1",
        2021,
        cell,
        printed,
        computed,
        "",
        message,
        "核对",
        "reports/" + HOSTILE + ".txt",
        "line 3",
        "",
        "",
        Cause.UNKNOWN,
        null);
  }
}
