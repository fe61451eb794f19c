package org.gongkai.extract.table.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.model.Agency;
import org.gongkai.model.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableClaimTest {

  private static final Agency AGENCY =
      new Agency(
          "A",
          "云岫区水务局",
          "云岫区",
          "department",
          List.of("区水务局", "水务局"),
          null,
          null,
          Role.MEMBER,
          null,
          null,
          null);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022年度收到和处理政府信息公开申请情况",
        "（2022年度）",
        "二〇二二年度收到和处理政府信息公开申请情况",
        "（二○二二年）",
        "（2022年度） |",
        "统计年度：2022年",
        "2022年收到和处理政府信息公开申请情况如下表：",
        "上年度收到和处理申请情况",
        "填报单位：云岫区财政局",
        "单位名称（盖章）：临江市财政局",
        "填报单位：临江市望江区水务局",
        "填报单位：望江区水务局"
      })
  void anotherYearsOrAnotherBodysTableSaysSo(String line) {
    assertThat(TableClaim.find(line))
        .get()
        .matches(claim -> claim.contradicts(AGENCY, 2023), "contradicts");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023年度主动公开情况",
        "二〇二三年度主动公开情况",
        "填报单位：区水务局",
        "填报单位：临江市云岫区水务局",
        "填报单位：云岫区水务局 填报日期：2024年1月5日"
      })
  void theReportsOwnTableMaySaySo(String line) {
    assertThat(TableClaim.find(line).filter(claim -> claim.contradicts(AGENCY, 2023))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "云岫区水务局2022年政府信息公开工作年度报告",
        "2022年，我局收到申请3件，均已答复。",
        "二、上年结转政府信息公开申请数量",
        "本年收费金额（单位：万元） |",
        "单位：万元",
        "三、收到和处理政府信息公开申请情况"
      })
  void titlesProseAndLabelsClaimNothing(String line) {
    assertThat(TableClaim.find(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"单位：元, 万元", "（单位：件、元）, 万元", "计量单位：件；亿元, 万元", "单位：万件, 件", "单位：千件、万元, 件"})
  void figuresMaySayThatTheyAreInAnotherUnit(String line, String column) {
    assertThat(TableClaim.find(line)).get().matches(claim -> claim.isInOtherUnit(column), "other");
    assertThat(TableClaim.find(line)).get().matches(claim -> !claim.isInOtherUnit("UNSPECIFIED"));
  }

  @Test
  void aUnitOfMoneyIsNotThatOfCounts() {
    assertThat(TableClaim.find("单位：元")).get().matches(claim -> !claim.isInOtherUnit("件"));
    assertThat(TableClaim.find("单位：件、万元")).isEmpty();
    assertThat(TableClaim.find("单位：件")).isEmpty();
  }

  @Test
  void aSheetIsNamedAfterItsYear() {
    assertThat(TableClaim.ofSheet("2022年").contradicts(AGENCY, 2023)).isTrue();
    assertThat(TableClaim.ofSheet("表三").contradicts(AGENCY, 2023)).isFalse();
  }
}
