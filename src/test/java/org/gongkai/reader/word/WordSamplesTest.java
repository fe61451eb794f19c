package org.gongkai.reader.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.extract.Extractor;
import org.gongkai.form.Forms;
import org.gongkai.model.Fact;
import org.gongkai.model.Loading;
import org.gongkai.model.Observation;
import org.gongkai.model.ReportKey;
import org.gongkai.reader.OfficeFiles;
import org.gongkai.reader.Outline;
import org.gongkai.sample.SampleFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Made-up documents that an office suite wrote in each of the word processors' formats. */
class WordSamplesTest {

  private final Extractor extractor = new Extractor(Forms.national(), SampleFiles.roster(), 2026);

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "odt", "rtf"})
  void everyCellOfAReportIsRead(String format) {
    Loading loading =
        extractor.extract(Outline.document(OfficeFiles.sample("report." + format)), "reports/a");

    assertThat(loading).isInstanceOf(Loading.Loaded.class);
    Loading.Loaded loaded = (Loading.Loaded) loading;
    assertThat(loaded.format()).isEqualTo(format);
    assertThat(loaded.report().key()).isEqualTo(new ReportKey("YX0003", 2025));
    assertThat(figures(loaded)).isEqualTo(expected());
    assertThat(loaded.report().observations())
        .extracting(Observation::kind, Observation::printed)
        .containsExactly(tuple(Observation.Kind.DATED, "2026-01-21"));
  }

  private static Map<String, String> figures(Loading.Loaded loaded) {
    Map<String, String> figures = new TreeMap<>();
    for (Fact fact : loaded.report().facts()) {
      var value = fact.quantity().value();
      figures.put(fact.cell().toString(), value == null ? "" : value.toPlainString());
    }
    return figures;
  }

  private static Map<String, String> expected() {
    Map<String, String> expected = new TreeMap<>();
    new String(OfficeFiles.sample("report.csv"), UTF_8)
        .lines()
        .skip(1)
        .map(line -> line.split(",", -1))
        .forEach(cells -> expected.put(cells[0] + "/" + cells[1] + "/" + cells[2], cells[3]));
    return expected;
  }

  /** One document with all that word processors hide and make themselves. */
  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "odt", "rtf"})
  void allFormatsReadTheSameFromAnIntricateDocument(String format) {
    List<String> lines =
        Outline.of(OfficeFiles.sample("odd." + format)).stream()
            .map(line -> line.replaceAll("[ \t]", ""))
            .filter(line -> !line.isEmpty())
            .toList();

    assertThat(lines).contains("旁注");
    assertThat(lines.stream().filter(line -> !line.equals("旁注")))
        .containsExactly(
            "#样例局",
            "一、总体情况",
            "二十件，共3件¹。",
            "二、主动公开",
            "第一行",
            "第二行右",
            "[事项¦本年¦合计/结果¦1.公开¦5¦5/结果¦2.不予\n公开¦1\n2¦/结果¦3.其他¦内嵌\n0¦0]",
            "左栏",
            "[内甲¦7/内乙¦8]",
            "附注");
  }
}
