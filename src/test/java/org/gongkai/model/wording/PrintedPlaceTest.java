package org.gongkai.model.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedPlaceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "table 4 row 4 column 5 | 文件中第4个表格第4行第5列",
        "page 3 table 2 row 7 column 4 | 文件第3页（文件中第2个表格）第7行第4列",
        "line 41 | 第41行",
        "line 41 column 2; line 42 column 2 | 第41行第2列;第42行第2列",
        "sheet 'table 2'!D9 | 工作表“table 2”D9单元格",
        "sheet 'it''s' | 工作表“it's”",
      })
  void aPlaceIsToldInChineseAndLeftAsItIsInEnglish(String location, String chinese) {
    assertThat(new PrintedPlace(location).in(Language.ZH)).isEqualTo(chinese);
    assertThat(new PrintedPlace(location).in(Language.EN)).isEqualTo(location);
    assertThat(new PrintedPlace("row 1；row 2").in(Language.EN)).isEqualTo("row 1; row 2");
  }
}
