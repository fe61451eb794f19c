package org.gongkai.output.sums;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.gongkai.model.Cause;
import org.gongkai.model.CellKey;
import org.gongkai.model.Coverage;
import org.gongkai.model.Decision;
import org.gongkai.model.Finding;
import org.gongkai.model.Severity;
import org.gongkai.model.wording.Language;
import org.gongkai.output.Publication;
import org.gongkai.output.Samples;
import org.gongkai.output.edition.FileName;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whose figures in a sum are known to be wrong is said below the sum. */
class ErrorNotesTest {

  private static final TableTotals REQUESTS = new TableTotals(Samples.DISTRICT, 2021, "requests");
  private static final String NOTE = "注：下列单位表三的数据尚有须更正的问题，合计数可能变动：财政局。";

  @TempDir private Path output = Path.of("");

  @Test
  void whereverSumsStandTheAgenciesAreNamed() throws IOException {
    new Publication(output).publish(Samples.edition(), Samples.run("run-1"), 7);

    Path docx = FileName.resolve(output.resolve("consolidated"), Samples.DISTRICT + "-2021.docx");
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(docx))) {
      assertThat(document.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .containsOnlyOnce(NOTE)
          .anyMatch(text -> text.contains("另有须更正的问题尚未更正，涉及1个单位，合计数可能变动，见各表下注。"));
    }
    String page = Files.readString(output.resolve("report.html"));
    JsonNode data = JsonMapper.shared().readTree(Jsoup.parse(page).expectFirst("#data").data());
    assertThat(data.path("notes"))
        .extracting(note -> note.path(3).asString())
        .containsOnlyOnce(NOTE);
    assertThat(data.path("wrong")).hasToString("[[0,2021,[0]]]");
    assertThat(
            Files.readAllLines(
                FileName.resolve(output.resolve("statutory"), Samples.DISTRICT + "-2021.csv")))
        .containsOnlyOnce(NOTE);
  }

  @Test
  void warningsAndWhatTheOfficeHasDecidedDoNotCount() {
    List<Finding> all = Samples.edition().findings();
    List<Finding> warnings =
        all.stream().filter(finding -> finding.severity() == Severity.WARNING).toList();
    List<Finding> decided =
        all.stream()
            .map(finding -> finding.decided(new Decision(Decision.Kind.EXPLAINED, "")))
            .toList();

    assertThat(notes(warnings).tables()).isEmpty();
    assertThat(notes(decided).tables()).isEmpty();
    assertThat(notes(all).tables()).containsExactly(REQUESTS);
  }

  /** Of T-1, whose requests disclosed are ranked. */
  @Test
  void anIndicatorIsMarkedWhereAnErrorTouchesItsFigures() {
    assertThat(marked(2021, new CellKey("requests", "result.granted", "total"))).isTrue();
    assertThat(marked(2021, new CellKey("requests", "", ""))).isTrue();
    assertThat(marked(2021, new CellKey("requests", "carried_out", "total"))).isFalse();
    assertThat(marked(2021, new CellKey("requests", "result.granted", "org.business"))).isFalse();
    assertThat(marked(2020, new CellKey("requests", "result.granted", "total"))).isFalse();
  }

  private static boolean marked(int year, CellKey cell) {
    Finding error =
        new Finding(
            "SUM-01",
            Severity.ERROR,
            Samples.DISTRICT,
            "T-1",
            year,
            cell,
            "20",
            "10",
            "-10",
            "wrong",
            "",
            "",
            "",
            "",
            "",
            Cause.UNKNOWN,
            null);
    OpenErrors errors = OpenErrors.of(Samples.edition().withFindings(List.of(error)));
    return Samples.edition().comparisons().stream()
        .filter(row -> row.agencyCode().equals("T-1"))
        .anyMatch(errors::touch);
  }

  /** What was handed in but cannot be used is in no sum. */
  @Test
  void reportsThatAreNotInTheSumsDoNotCount() {
    List<Coverage> rejected =
        Samples.edition().coverage().stream()
            .map(
                coverage ->
                    new Coverage(
                        coverage.agency(),
                        coverage.year(),
                        Coverage.Status.REJECTED,
                        coverage.source(),
                        coverage.errors(),
                        coverage.warnings(),
                        coverage.due(),
                        coverage.receipt()))
            .toList();

    assertThat(ErrorNotes.of(Samples.edition().withCoverage(rejected)).tables()).isEmpty();
  }

  @Test
  void itIsSaidInEnglishToo() {
    assertThat(ErrorNotes.of(Samples.edition().in(Language.EN)).beneath(REQUESTS).orElseThrow())
        .startsWith("Note: figures of these agencies in table 3 are wrong")
        .endsWith("财政局.");
  }

  private static ErrorNotes notes(List<Finding> findings) {
    return ErrorNotes.of(Samples.edition().withFindings(findings));
  }
}
