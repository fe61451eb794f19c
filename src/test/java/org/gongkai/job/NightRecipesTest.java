package org.gongkai.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.job.request.Options;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documentation has people copy works with the program as it is. */
class NightRecipesTest {

  private static final Path RECIPES = Path.of("src/site/resources/nights");

  private static final Pattern CALL =
      Pattern.compile("bin[/\\\\]gongkai(?:\\.cmd)?\"?((?: +--[\\w-]+(?:=\\S+)?)+)");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/site/resources/nights/gongkai.service",
        "src/site/resources/nights/gongkai-night.cmd",
        "src/site/markdown/nights.md",
        "src/site/markdown/zh/nights.md",
        "README.md"
      })
  void theProgramUnderstandsEveryCall(Path recipe) throws Exception {
    List<String> calls = new ArrayList<>();
    Matcher call = CALL.matcher(Files.readString(recipe));
    while (call.find()) {
      calls.add(call.group(1).strip());
    }

    assertThat(calls).isNotEmpty();
    for (String options : calls) {
      assertThat(Options.parse(options.split(" +", -1)).findAnswer()).isEmpty();
    }
  }

  @Test
  void theServiceTakesOrderlyEndsForSuccess() throws IOException {
    assertThat(Files.readAllLines(RECIPES.resolve("gongkai.service")))
        .contains(
            "SuccessExitStatus=" + ExitCode.FINDINGS.code() + " " + ExitCode.STOPPED.code(),
            "CacheDirectory=gongkai",
            "Environment=GONGKAI_CACHE=%C/gongkai");
  }

  /** 2 and above: what a run that was refused, failed or met another at work ends with. */
  @Test
  void everyRecipeRaisesAnAlarmOnAllThatIsNoSuccess() throws IOException {
    assertThat(ExitCode.USAGE.code()).isEqualTo(2);
    assertThat(Files.readString(RECIPES.resolve("gongkai-night.cmd")))
        .contains("if %CODE% GEQ 2 eventcreate", "exit /b %CODE%");
    assertThat(Files.readAllLines(RECIPES.resolve("gongkai.service")))
        .contains("OnFailure=gongkai-alert.service");
    assertThat(RECIPES.resolve("gongkai-alert.service")).content().contains("summary.txt");
    for (String page : List.of("nights.md", "zh/nights.md")) {
      assertThat(Path.of("src/site/markdown", page)).content().contains("[ $? -lt 2 ] || mail");
    }
  }

  @Test
  void theWindowsTaskRunsEveryDay() throws Exception {
    var task =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(RECIPES.resolve("gongkai-task.xml").toFile());

    assertThat(task.getElementsByTagName("DaysInterval").item(0).getTextContent()).isEqualTo("1");
  }
}
