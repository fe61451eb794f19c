package org.gongkai.model.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SimplifiedTest {

  @Test
  void namesAndLabelsInTraditionalCharactersFoldIntoSimplifiedOnes() {
    assertThat(Simplified.fold("雲岫區退役軍人事務局２０２１年政府信息公開工作年度報告"))
        .isEqualTo("云岫区退役军人事务局２０２１年政府信息公开工作年度报告");
    assertThat(Simplified.fold("總體情況、規範性文件、勾稽關係、結轉")).isEqualTo("总体情况、规范性文件、勾稽关系、结转");
  }

  @Test
  void everythingElseStaysAsItIs() {
    assertThat(Simplified.fold("云岫区 abc 123 𠮷")).isEqualTo("云岫区 abc 123 𠮷");
  }

  @Test
  void foldingTwiceChangesNothingInNamesOfPlaces() {
    assertThat(Simplified.fold(Simplified.fold("廣東省臺山縣"))).isEqualTo(Simplified.fold("廣東省臺山縣"));
  }
}
