package org.gongkai.output.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
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

  @Test
  void aBandIsAsHighAsItsTextAcrossAllItsColumns() throws IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbook()) {
      Page page = new Page(book.createSheet(), new SheetStyles(book)).widths(10, 20, 20);
      page.row().text("公开", SheetStyle.BAND).across("公开".repeat(30), 2, SheetStyle.BAND);

      assertThat(page.getRow(0).getHeightInPoints()).isEqualTo((float) (4 * 13.5 + 5));
    }
  }
}
