package org.gongkai.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import org.gongkai.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

  @Test
  void withoutOptionsEverythingInTheFoldersHereIsPublishedInChinese() throws Exception {
    RunRequest request = Options.parse().request();

    assertThat(request.input()).isEqualTo(Path.of("input"));
    assertThat(request.output()).isEqualTo(Path.of("output"));
    assertThat(request.selection()).isEqualTo(Selection.ALL);
    assertThat(request.checkOnly()).isFalse();
    assertThat(request.failOn()).isEqualTo(FailOn.NEVER);
    assertThat(request.keep()).isEqualTo(7);
    assertThat(request.language()).isEqualTo(Language.ZH);
  }

  @Test
  void everyOptionOfTheContractIsUnderstood() throws Exception {
    RunRequest request =
        Options.parse(
                "--input=in",
                "--output=out",
                "--years=2021-2023",
                "--agency=F1",
                "--check-only",
                "--jdbc-url=jdbc:postgresql://db/gongkai",
                "--fail-on=warning",
                "--as-of=2024-02-01",
                "--keep=3",
                "--lang=en")
            .request();

    assertThat(request)
        .isEqualTo(
            new RunRequest(
                Path.of("in"),
                Path.of("out"),
                new Selection(2021, 2023, "F1"),
                true,
                "jdbc:postgresql://db/gongkai",
                FailOn.WARNING,
                LocalDate.of(2024, 2, 1),
                3,
                Language.EN));
  }

  @Test
  void oneYearIsASpanOfItself() throws Exception {
    assertThat(Options.parse("--years=2022").request().selection())
        .isEqualTo(new Selection(2022, 2022, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--unknown",
        "input",
        "--years=22",
        "--years=2023-2021",
        "--fail-on=info",
        "--fail-on=",
        "--as-of=2024-02-30",
        "--keep=0",
        "--keep=many",
        "--lang=de",
        "--check",
        "--input"
      })
  void whatIsNotUnderstoodIsRefusedInOneLine(String argument) {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> Options.parse(argument))
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n").endsWith("see --help."));
  }

  @Test
  void helpNamesEveryOptionAndNothingElseIsAsked() throws Exception {
    assertThat(Options.parse("--help").findAnswer().orElseThrow())
        .contains("--input", "--output", "--years", "--agency", "--check-only", "--jdbc-url")
        .contains("--fail-on", "--as-of", "--keep", "--lang", "--help", "--version");
    assertThat(Options.parse("--version").findAnswer().orElseThrow()).startsWith("gongkai ");
    assertThat(Options.parse().findAnswer()).isEmpty();
  }
}
