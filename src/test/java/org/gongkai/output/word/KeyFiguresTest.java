package org.gongkai.output.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.Comparability;
import org.gongkai.model.CellKey;
import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.Wording;
import org.gongkai.output.Samples;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.output.sums.DistrictTotals;
import org.gongkai.rollup.years.ComparisonCaveat;
import org.gongkai.rollup.years.YearChange;
import org.junit.jupiter.api.Test;

/** A sum over other agencies than the year before must not be told as a rise or a fall. */
class KeyFiguresTest {

  private static final String REVIEW = "review_litigation/review/total";
  private static final String RECEIVED = "requests/received_new/total";

  @Test
  void plainFiguresAreCompared() {
    assertThat(sentences(change(REVIEW, Comparability.YES, true)))
        .hasSize(4)
        .anyMatch(sentence -> sentence.contains("同比下降23.7%"));
  }

  @Test
  void figuresOfOtherAgenciesAreNotComparedAndTheFirstSentenceSaysSo() {
    List<String> sentences =
        sentences(
            change(REVIEW, Comparability.CAUTION, false),
            change(RECEIVED, Comparability.CAUTION, false));

    assertThat(sentences).hasSize(5).first().isEqualTo("两年报送单位不同，不作同比。");
    assertThat(sentences.subList(1, 5)).noneMatch(sentence -> sentence.contains("同比"));
  }

  @Test
  void singleFiguresThatAreLackingAreNotLaidToWhoReported() {
    YearChange lacking = change(RECEIVED, Comparability.CAUTION, Set.of(ComparisonCaveat.GAPS));

    assertThat(sentences(lacking)).first().isEqualTo("个别单位数据未填或未能识读，不作同比。");
    assertThat(sentences(change(REVIEW, Comparability.CAUTION, false), lacking))
        .first()
        .isEqualTo("部分数据两年报送单位不同、个别单位未填或未能识读，不作同比。");
  }

  @Test
  void whereOnlySomeAreNotComparedTheOthersAre() {
    List<String> sentences =
        sentences(
            change(REVIEW, Comparability.YES, true),
            change(RECEIVED, Comparability.CAUTION, false));

    assertThat(sentences).first().asString().startsWith("部分数据").endsWith("不作同比。");
    assertThat(String.join("", sentences)).containsOnlyOnce("23.7%");
  }

  @Test
  void whatTheLawCountsOtherwiseIsNotLaidToTheAgencies() {
    assertThat(sentences(change(REVIEW, Comparability.CAUTION, true)))
        .first()
        .asString()
        .startsWith("部分数据");
  }

  private static List<String> sentences(YearChange... changes) {
    EditionSource edition = Samples.edition();
    DistrictTotals totals =
        DistrictTotals.all(edition).stream()
            .filter(each -> each.year() == 2021)
            .findFirst()
            .orElseThrow();
    Map<CellKey, YearChange> byCell =
        Stream.of(changes).collect(Collectors.toMap(YearChange::cell, change -> change));
    Wording words = new Wording("org/gongkai/output/word/word", Language.ZH);
    return new KeyFigures(
            totals, byCell, DistrictRates.of(edition), edition.forms().get("2021"), words)
        .sentences();
  }

  private static YearChange change(String cell, Comparability comparable, boolean sameAgencies) {
    return change(cell, comparable, sameAgencies ? Set.of() : Set.of(ComparisonCaveat.AGENCIES));
  }

  private static YearChange change(
      String cell, Comparability comparable, Set<ComparisonCaveat> caveats) {
    String[] codes = cell.split("/", -1);
    return new YearChange(
        Samples.DISTRICT,
        "",
        new CellKey(codes[0], codes[1], codes[2]),
        "",
        "",
        "",
        "件",
        2020,
        new BigDecimal("152"),
        2021,
        new BigDecimal("116"),
        new BigDecimal("-36"),
        new BigDecimal("-23.68"),
        comparable,
        caveats);
  }
}
