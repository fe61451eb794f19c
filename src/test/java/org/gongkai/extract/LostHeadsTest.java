package org.gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.form.Forms;
import org.gongkai.form.Line;
import org.gongkai.form.Table;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.model.Loading;
import org.gongkai.model.Observation;
import org.gongkai.model.Report;
import org.gongkai.model.figure.Quantity;
import org.gongkai.reader.ReadResult;
import org.gongkai.reader.Readers;
import org.gongkai.sample.SampleFiles;
import org.gongkai.sample.figure.SampleForm;
import org.gongkai.sample.figure.SampleSize;
import org.gongkai.sample.report.SampleReport;
import org.junit.jupiter.api.Test;

/** Table 三 with invented heads: read by the form's order where all sums come out, else not. */
class LostHeadsTest {

  private static final String HEAD = "| 类别 | 数据1 | 数据2 | 数据3 | 数据4 | 数据5 | 数据6 | 总计 |";

  private final SampleReport sample =
      SampleFiles.report(11, SampleForm.FORM_2021, SampleSize.LARGE);
  private final Table table = Forms.national().get("2021").get("requests");
  private final Extractor extractor = new Extractor(Forms.national(), SampleFiles.roster(), 2026);

  @Test
  void linesUnderInventedHeadsAreReadAndSaidToBeRecovered() {
    Report report = report(rows());

    assertThat(found(report)).isEqualTo(expected());
    assertThat(report.observations())
        .filteredOn(observation -> observation.kind() == Observation.Kind.RECOVERED)
        .hasSize(table.lines().size());
  }

  @Test
  void lostLabelsAreToldByTheirPlace() {
    List<String> rows = rows();
    rows.replaceAll(row -> row.contains("（二）") || row.contains("3.") ? unlabelled(row) : row);

    assertThat(found(report(rows))).isEqualTo(expected());
  }

  @Test
  void aSumThatDoesNotComeOutProvesNothing() {
    List<String> rows = rows();
    rows.set(2, rows.get(2).replaceFirst("\\| (\\d+) \\|", "| 9$1 |"));

    assertThat(found(report(rows))).isEmpty();
  }

  @Test
  void aMissingLineProvesNothing() {
    List<String> rows = rows();
    rows.remove(8);

    assertThat(found(report(rows))).isEmpty();
  }

  @Test
  void labelsOutOfOrderProveNothing() {
    List<String> rows = rows();
    Collections.swap(rows, 5, 6);

    assertThat(found(report(rows))).isEmpty();
  }

  private List<String> rows() {
    return new ArrayList<>(table.lines().stream().map(this::row).toList());
  }

  private String row(Line line) {
    return "| "
        + line.label()
        + " | "
        + measures().stream()
            .map(measure -> sample.get(key(line, measure)).printed())
            .collect(Collectors.joining(" | "))
        + " |";
  }

  private static String unlabelled(String row) {
    return row.replaceFirst("\\| [^|]+ \\|", "|  |");
  }

  private List<String> measures() {
    return table.blocks().get(0).columns().stream().map(column -> column.measure()).toList();
  }

  private static CellKey key(Line line, String measure) {
    return new CellKey("requests", line.category(), measure);
  }

  private Map<CellKey, Quantity> expected() {
    Map<CellKey, Quantity> expected = new TreeMap<>();
    table
        .lines()
        .forEach(
            line ->
                measures()
                    .forEach(
                        measure ->
                            expected.put(key(line, measure), sample.get(key(line, measure)))));
    return expected;
  }

  private static Map<CellKey, Quantity> found(Report report) {
    Map<CellKey, Quantity> found = new TreeMap<>();
    report.facts().stream()
        .filter(fact -> fact.cell().section().equals("requests") && fact.quantity().isNumber())
        .forEach((Fact fact) -> found.put(fact.cell(), fact.quantity()));
    return found;
  }

  /** The rows in two tables, as a page break parts them, below a table that is whole. */
  private Report report(List<String> rows) {
    String delimiter = "|---|---|---|---|---|---|---|---|";
    List<String> lines = new ArrayList<>();
    lines.add("# " + sample.agency().name() + sample.year() + "年政府信息公开工作年度报告");
    lines.add("| 信息内容 | 本年处理决定数量 |\n|---|---|\n| 行政许可 | 7 |\n");
    lines.add(HEAD + "\n" + delimiter);
    lines.addAll(rows.subList(0, 10));
    lines.add("\n" + HEAD.replace("数据", "件数") + "\n" + delimiter);
    lines.addAll(rows.subList(10, rows.size()));
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    ReadResult.Read read = (ReadResult.Read) new Readers().read("report.md", bytes);
    Loading loading = extractor.extract(read.document(), "reports/report.md");
    return Objects.requireNonNull(((Loading.Loaded) loading).report());
  }
}
