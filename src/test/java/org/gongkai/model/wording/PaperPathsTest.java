package org.gongkai.model.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperPathsTest {

  @ParameterizedTest
  @CsvSource({
    "reports/2020/甲镇年报.html, 甲镇年报.html",
    "提交的文件“reports/待核/甲 镇.html”无法采用。, 提交的文件“甲 镇.html”无法采用。",
    "采用“reports/a/甲.txt”，未采用：“reports/b/乙.txt”（数据不同）。, 采用“甲.txt”，未采用：“乙.txt”（数据不同）。",
    "采用“reports/a/甲.txt”，未采用：“reports/初稿/甲.txt”（数据不同）。, 采用“a/甲.txt”，未采用：“初稿/甲.txt”（数据不同）。",
    "reports/甲.doc；reports/乙.doc, 甲.doc；乙.doc",
    "our reports/a are fine, our reports/a are fine",
    "表三“（七）总计”行, 表三“（七）总计”行"
  })
  void anAgencyIsToldTheNameOfItsFileAndNotTheOfficesFolders(String text, String paper) {
    assertThat(PaperPaths.in(text)).isEqualTo(paper);
  }
}
