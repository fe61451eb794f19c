package org.gongkai.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeasonTest {

  @ParameterizedTest
  @CsvSource({
    "2024-01-01,0",
    "2024-01-31,0",
    "2024-02-01,1",
    "2024-02-21,2",
    "2024-03-11,3",
    "2024-03-31,3",
    "2024-04-01,4",
    "2024-12-31,4"
  })
  void aDeadlineIsOverOnTheDayAfter(LocalDate day, int passed) {
    assertThat(Season.of(day)).isEqualTo(new Season(2024, passed));
  }
}
