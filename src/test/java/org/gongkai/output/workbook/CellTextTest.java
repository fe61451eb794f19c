package org.gongkai.output.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A cell takes 32,767 characters, and no reader should think that a cut text is whole. */
class CellTextTest {

  @Test
  void textThatFitsStaysAsItIs() {
    assertThat(CellText.fit("字".repeat(32_767))).hasSize(32_767).doesNotContain("…");
  }

  @Test
  void longerTextIsCutWithASignAndNeverWithinACharacter() {
    String cut = CellText.fit("x" + "𠮷".repeat(20_000));
    assertThat(cut).endsWith("𠮷……").hasSizeLessThanOrEqualTo(32_767);
  }
}
