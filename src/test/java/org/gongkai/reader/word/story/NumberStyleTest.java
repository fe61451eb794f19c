package org.gongkai.reader.word.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberStyleTest {

  @ParameterizedTest
  @CsvSource({
    "chineseCounting, 1, 一",
    "chineseCountingThousand, 10, 十",
    "japaneseCounting, 11, 十一",
    "taiwaneseCounting, 20, 二十",
    "chineseCounting, 34, 三十四",
    "chineseCounting, 101, 一〇一",
    "decimal, 12, 12",
    "decimalFullWidth, 12, １２",
    "decimalEnclosedCircle, 3, ③",
    "decimalZero, 3, 03",
    "upperLetter, 28, BB",
    "lowerRoman, 49, xlix",
    "upperRoman, 1999, MCMXCIX",
    "ideographTraditional, 2, 乙",
    "somethingNew, 7, 7",
    "chineseCounting, 0, 0"
  })
  void numbersAreWrittenAsAWordProcessorDoes(String style, int number, String printed) {
    assertThat(NumberStyle.ofOoxml(style).print(number)).isEqualTo(printed);
  }

  @Test
  void bulletsAreNoNumbers() {
    assertThat(NumberStyle.ofOoxml("bullet").print(3)).isEmpty();
    assertThat(NumberStyle.ofMsonfc(23).print(3)).isEmpty();
    assertThat(NumberStyle.ofSample("").print(3)).isEmpty();
  }

  @Test
  void allFormatsAgreeOnTheNumeralsOfHeadings() {
    assertThat(NumberStyle.ofMsonfc(39)).isEqualTo(NumberStyle.ofSample("一, 二, 三, ..."));
    assertThat(NumberStyle.ofMsonfc(0)).isEqualTo(NumberStyle.ofSample("1"));
  }
}
