package org.gongkai.job.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.model.Deadlines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinePeriodTest {

  private static final List<String> DISTRICTS = List.of("某区");

  private static DeadlinePeriod season(String day, Deadlines deadlines) {
    return DeadlinePeriod.of(LocalDate.parse(day), deadlines, DISTRICTS);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-31,2024-02-01",
    "2024-02-20,2024-02-21",
    "2024-03-31,2024-04-01",
  })
  void aDeadlineIsOverOnTheDayAfter(String day, String after) {
    assertThat(season(day, Deadlines.NATIONAL)).isNotEqualTo(season(after, Deadlines.NATIONAL));
  }

  @ParameterizedTest
  @CsvSource({"2024-01-02,2024-01-31", "2024-02-01,2024-02-20", "2024-04-01,2024-12-31"})
  void betweenDeadlinesAllDaysAreAlike(String day, String later) {
    assertThat(season(day, Deadlines.NATIONAL)).isEqualTo(season(later, Deadlines.NATIONAL));
  }

  @Test
  void anOfficesOwnDeadlineCountsToo() {
    Deadlines own =
        new Deadlines(List.of(new Deadlines.Rule("某区", 2023, LocalDate.parse("2024-01-15"), null)));

    assertThat(season("2024-01-15", own)).isNotEqualTo(season("2024-01-16", own));
    assertThat(season("2024-01-15", own).passed()).doesNotContain(LocalDate.parse("2024-01-31"));
  }
}
