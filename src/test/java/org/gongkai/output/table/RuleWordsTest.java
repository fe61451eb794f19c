package org.gongkai.output.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.model.Cause;
import org.gongkai.model.Finding;
import org.gongkai.model.Severity;
import org.gongkai.model.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleWordsTest {

  private final RuleWords chinese = new RuleWords(Language.ZH);

  /** A figure that is compared need not be wrong itself: nobody is told that it should be so. */
  @ParameterizedTest
  @CsvSource({
    "SUM-01, 21, 12, 总计21, 各类申请人之和12",
    "SUM-03, 58+3, 60+0, 三（七）+四：58+3, 一+二：60+0",
    "TXT-01, 749, 725, 文中749, 表中725",
    "CON-01, 3, 1, 本年3, 上年结转下年度1",
    "TIM-02, 2026-02-12, 2026-01-31, 2026年2月12日报送, 2026年1月31日截止",
    "ROL-01, 90, 88, 已公布90, 各单位合计88",
    "READ-01, 2122, 21/22, “2122”, 可读作21/22"
  })
  void whatAFigureWasComparedWithIsCalledThat(
      String check, String printed, String computed, String shown, String against) {
    Finding finding = finding(check, printed, computed);

    assertThat(chinese.printed(finding)).isEqualTo(shown);
    assertThat(chinese.computed(finding)).isEqualTo(against);
    assertThat(chinese.figures(finding)).isEqualTo(shown + "　" + against);
  }

  @Test
  void whatShouldStandThereIsCalledThatWhereNoHeadSaysSo() {
    Finding finding = finding("STR-13", "规范性文件", "行政规范性文件");

    assertThat(chinese.computed(finding)).isEqualTo("行政规范性文件");
    assertThat(chinese.figures(finding)).isEqualTo("填报：规范性文件　应为：行政规范性文件");
    assertThat(new RuleWords(Language.EN).figures(finding("STR-14", "2019", "2021")))
        .isEqualTo("form of 2019\u2003should be the form of 2021");
  }

  /** The report says just that nowhere. */
  @Test
  void whatAReportDoesNotMentionIsShownAsThat() {
    Finding finding = finding("TXT-11", "", "监督保障");

    assertThat(chinese.printed(finding)).isEmpty();
    assertThat(chinese.computed(finding)).isEqualTo("未提及：监督保障");
    assertThat(new RuleWords(Language.EN).figures(finding)).isEqualTo("not mentioned: 监督保障");
  }

  @Test
  void whatIsMissingIsNotNamed() {
    assertThat(chinese.figures(finding("STR-06", "一；六", ""))).isEqualTo("缺少的部分：一；六");
    assertThat(chinese.figures(finding("STR-13", "", ""))).isEmpty();
    assertThat(chinese.figures(finding("SUM-01", "3", ""))).isEqualTo("总计3");
  }

  private static Finding finding(String check, String printed, String computed) {
    return new Finding(
        check,
        Severity.ERROR,
        "某区",
        "A",
        2025,
        Finding.NO_CELL,
        printed,
        computed,
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        Cause.UNKNOWN,
        null);
  }
}
