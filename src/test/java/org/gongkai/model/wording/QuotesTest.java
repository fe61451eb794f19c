package org.gongkai.model.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {

  @ParameterizedTest
  @CsvSource({
    "表三“3.危及“三安全一稳定””20件, 表三“3.危及‘三安全一稳定’”20件",
    "“甲”和“乙”, “甲”和“乙”",
    "“甲“乙”丙”“丁”, “甲‘乙’丙”“丁”",
    "“甲“乙”, “甲“乙”",
    "”甲“乙“丙”, ”甲“乙“丙”",
    "没有引号, 没有引号"
  })
  void innerMarksAreSingleWhereAllMarksPair(String text, String nested) {
    assertThat(Quotes.nested(text)).isEqualTo(nested);
  }

  @Test
  void oneIsNoPlural() {
    Wording words = new Wording("org/gongkai/job/job", Language.EN);

    assertThat(words.text("summary.errors.of", "A", 1)).endsWith("1 error");
    assertThat(words.text("summary.errors.of", "A", "0")).endsWith("0 errors");
    assertThat(words.text("summary.errors.of", "A", 1_000)).endsWith("1000 errors");
  }
}
