package org.gongkai.check.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InnerQuotesTest {

  @ParameterizedTest
  @CsvSource({
    "表三“总计”行“其他”列,表三“总计”行“其他”列",
    "表三“3.危及“三安全一稳定””行“总计”列,表三“3.危及‘三安全一稳定’”行“总计”列",
    "原文：“称“甲”“乙”的”,原文：“称‘甲’‘乙’的”",
    "填报“12”13”,填报“12”13”",
    "”12“,”12“",
    "填报““12”,填报““12”",
    "无引号,无引号"
  })
  void innerMarksAreSingleWhereAllMarksPair(String text, String expected) {
    assertThat(InnerQuotes.single(text)).isEqualTo(expected);
  }
}
