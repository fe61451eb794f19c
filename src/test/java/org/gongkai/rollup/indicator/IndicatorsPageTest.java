package org.gongkai.rollup.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.Approved;
import org.gongkai.form.Forms;
import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.Wording;
import org.gongkai.rollup.FormLines;
import org.gongkai.rollup.KnownForms;
import org.junit.jupiter.api.Test;

/**
 * Keeps the page of indicators true to the catalogue. After a change of the catalogue or the
 * bundles: {@code mvn test -Dtest=IndicatorsPageTest -Dapprove}.
 */
class IndicatorsPageTest {

  private static final Path PAGE = Path.of("src/site/markdown/indicators.md");
  private static final List<Indicator> CATALOGUE = new IndicatorCatalogue(Forms.national()).all();
  private static final IndicatorWords ZH = words(Language.ZH);
  private static final IndicatorWords EN = words(Language.EN);

  private static IndicatorWords words(Language language) {
    return new IndicatorWords(Forms.national(), language);
  }

  @Test
  void thePageListsTheCatalogue() throws IOException {
    Approved.assertSame(PAGE, introduction() + table());
  }

  @Test
  void everyIndicatorHasItsOwnIdAndLabelInBothLanguages() {
    List<String> ids =
        Stream.concat(
                Arrays.stream(DistrictIndicator.values()).map(DistrictIndicator::id),
                CATALOGUE.stream().map(Indicator::id))
            .toList();

    assertThat(ids).doesNotHaveDuplicates().hasSize(40);
    for (Language language : Language.values()) {
      assertThat(ids).allMatch(new Wording("org/gongkai/rollup/indicators", language)::has);
      assertThat(ids.stream().map(words(language)::text)).doesNotHaveDuplicates();
    }
  }

  @Test
  void everyFigureOfAFormulaIsInSomeForm() {
    Set<FormLines> forms = new HashSet<>(new KnownForms(Forms.national()).all());
    assertThat(CATALOGUE.stream().flatMap(Indicator::operands))
        .allMatch(operand -> forms.stream().anyMatch(form -> form.has(operand.cell())));
  }

  private static String table() {
    StringBuilder table =
        new StringBuilder("| id | indicator | formula | 指标 | 公式 |\n|---|---|---|---|---|\n");
    for (DistrictIndicator each : DistrictIndicator.values()) {
      line(table, each.id(), each.label(EN), each.formula(EN), each.label(ZH), each.formula(ZH));
    }
    for (Indicator each : CATALOGUE) {
      line(table, each.id(), each.label(EN), each.formula(EN), each.label(ZH), each.formula(ZH));
    }
    return table.toString();
  }

  private static void line(StringBuilder table, String id, String... cells) {
    table.append("| `").append(id).append("` | ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String introduction() {
    return """
    # Indicators

    The `indicator` column of `agency_comparison.csv` and `district_indicators.csv`, in its order. Written from the catalogue in
    `org.gongkai.rollup` by `IndicatorsPageTest`; change the catalogue, not this page.

    - Figures are those of the column 总计 unless the formula names a column. A group such as 不予公开 is
      the sum of its lines, or the single line where the form prints one.
    - A blank counts as 0 only where an equation of the form leaves no other number: the row or the
      column is printed in full on one side, adds up without the blank, and nothing contradicts it.
      With an unknown figure the indicator has no value for that agency, and the agency is left out
      of the district's value and median.
    - Fractions are decimals with four places, rounded half up. A zero denominator gives no value.
    - The district's value comes from the sums over its agencies, never from an average of fractions.
    - Fewer than 30 accepted requests, or an unknown number of them, are a small sample and ranked
      apart. The greatest value is first; ties share a rank and the next is skipped.
    - An indicator that needs a line or column which the form of the agency does not have gets no row:
      `normative_net` in 2019 and 2020.
    - The first three belong to the district alone and stand in rows without an agency.
    - Growth is measured for the same agency code; for the district over the agencies whose figures
      are known in both years. Without the report of the year before it has no value.
    - Corrected means 结果纠正; closed reviews and suits include 其他结果, and exclude 尚未审结.
    - `on_time_rate` (按时提交率) is not computed: it needs the dates of receipt.

    """;
  }
}
