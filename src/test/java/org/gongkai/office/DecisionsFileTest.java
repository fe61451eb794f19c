package org.gongkai.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.gongkai.model.Deadlines;
import org.gongkai.model.Decision;
import org.gongkai.model.Decisions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionsFileTest {

  @Test
  void decisionsAreReadByFingerprint() throws OfficeException {
    assertThat(
            DecisionsFile.parse(
                    """
                    note,finding,decision
                    已电话核实,00ff00ff00ff00ff,explained
                    ,11ee11ee11ee11ee,ignore
                    """)
                .byFingerprint())
        .containsEntry("00ff00ff00ff00ff", new Decision(Decision.Kind.EXPLAINED, "已电话核实"))
        .containsEntry("11ee11ee11ee11ee", new Decision(Decision.Kind.IGNORE, ""));
  }

  @Test
  void headsAndWordsMayBeChinese() throws OfficeException {
    assertThat(DecisionsFile.parse("问题编号,处理意见,备注\n00ff00ff00ff00ff,已说明,已电话核实\n").byFingerprint())
        .containsEntry("00ff00ff00ff00ff", new Decision(Decision.Kind.EXPLAINED, "已电话核实"));
    assertThat(
            DeadlinesFile.parse("区县,年度,各单位截止日期,本级截止日期\n甲区,2025,2026年1月20日,\n").agencies("甲区", 2025))
        .isEqualTo(LocalDate.of(2026, 1, 20));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.2E+15,ignore | line 2: finding '1.2e+15' is not the 16 digits",
        "00ff00ff00ff00ff,maybe | line 2: decision 'maybe' is none of explained, accepted, ignore,"
            + " open",
        "00ff00ff00ff00ff, | line 2: decision is empty",
      })
  void aLineThatDecidesNothingIsRefused(String line, String problem) {
    assertThatExceptionOfType(OfficeException.class)
        .isThrownBy(() -> DecisionsFile.parse("finding,decision\n" + line + "\n"))
        .withMessageStartingWith("The file of decisions is refused: " + problem);
  }

  @Test
  void aFindingIsDecidedOnce() {
    assertThatExceptionOfType(OfficeException.class)
        .isThrownBy(
            () ->
                DecisionsFile.parse(
                    "finding,decision\n00ff00ff00ff00ff,ignore\n00ff00ff00ff00ff,ignore\n"))
        .withMessageContaining("line 3: finding 00ff00ff00ff00ff is decided twice");
  }

  @Test
  void aLaterFileIsInForceAndLosesNothingThatItDoesNotSpeakOf() throws OfficeException {
    Decisions first =
        DecisionsFile.parse(
            """
            finding,decision,note
            00ff00ff00ff00ff,explained,甲
            11ee11ee11ee11ee,ignore,
            22dd22dd22dd22dd,ignore,
            """);
    Decisions later =
        DecisionsFile.parse(
            """
            finding,decision,note
            00ff00ff00ff00ff,accepted,乙
            11ee11ee11ee11ee,撤回,
            22dd22dd22dd22dd,ignore,
            33cc33cc33cc33cc,ignore,
            """);

    assertThat(first.changedBy(later)).containsExactly("00ff00ff00ff00ff", "11ee11ee11ee11ee");
    assertThat(first.then(later).byFingerprint())
        .containsOnlyKeys("00ff00ff00ff00ff", "22dd22dd22dd22dd", "33cc33cc33cc33cc")
        .containsEntry("00ff00ff00ff00ff", new Decision(Decision.Kind.ACCEPTED, "乙"));
  }

  @Test
  void theMoreIsSaidTheMoreADeadlineCounts() throws OfficeException {
    Deadlines deadlines =
        DeadlinesFile.parse(
            """
            district,year,agencies,consolidated
            ,2025,2026-01-26,
            甲区,2025,2026/1/20,2026-02-10
            """);

    assertThat(deadlines.agencies("甲区", 2025)).isEqualTo(LocalDate.of(2026, 1, 20));
    assertThat(deadlines.agencies("乙区", 2025)).isEqualTo(LocalDate.of(2026, 1, 26));
    assertThat(deadlines.agencies("乙区", 2024)).isEqualTo(LocalDate.of(2025, 1, 31));
    assertThat(deadlines.consolidated("甲区", 2025)).isEqualTo(LocalDate.of(2026, 2, 10));
    assertThat(deadlines.consolidated("乙区", 2025)).isEqualTo(LocalDate.of(2026, 2, 20));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "甲区,2025,2025-12-31, | line 2: agencies 2025-12-31 is not after the year 2025",
        "甲区,2025,31.1.2026, | line 2: agencies '31.1.2026' is no date such as 2026-01-31",
        "甲区,,2026-01-31, | line 2: year is empty",
      })
  void aDeadlineThatCannotBeIsRefused(String line, String problem) {
    assertThatExceptionOfType(OfficeException.class)
        .isThrownBy(
            () -> DeadlinesFile.parse("district,year,agencies,consolidated\n" + line + "\n"))
        .withMessageStartingWith("The file of deadlines is refused: " + problem);
  }
}
