package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.job.step.RunLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GongkaiApplicationTest {

  private static final String ROSTER =
      "code,name,district,type,aliases,active_from,active_to\nA,甲局,某区,,,,\n";

  private final Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  GongkaiApplicationTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder.resolve("input/reports"));
    Files.writeString(folder.resolve("input/agencies.csv"), ROSTER);
  }

  @Test
  void anUnknownOptionIsWrongUsage() {
    assertThat(run("--colour=red")).isEqualTo(ExitCode.USAGE);
    assertToldInOneLine("Unknown option: '--colour=red'");
  }

  @Test
  void aMissingFolderIsWrongUsage() throws IOException {
    Files.delete(folder.resolve("input/reports"));

    assertThat(run()).isEqualTo(ExitCode.USAGE);
    assertToldInOneLine("The folder of reports");
  }

  @Test
  void aWrongRosterIsWrongUsage() throws IOException {
    Files.writeString(folder.resolve("input/agencies.csv"), ROSTER + "A,乙局,某区,,,,\n");

    assertThat(run()).isEqualTo(ExitCode.USAGE);
    assertToldInOneLine("line 3: code 'A' stands in line 2 too");
  }

  @Test
  void aDanglingLinkInPlaceOfAFileOfTheOfficeIsWrongUsage() throws IOException {
    Path decisions = folder.resolve("input/decisions.csv");
    Files.createSymbolicLink(decisions, folder.resolve("nowhere"));

    assertThat(run()).isEqualTo(ExitCode.USAGE);
    assertToldInOneLine(decisions + " is not a file, or a link that leads nowhere.");
  }

  @Test
  void anAgencyOffTheRosterIsWrongUsage() {
    assertThat(run("--agency=Z")).isEqualTo(ExitCode.USAGE);
    assertToldInOneLine("No agency of the roster has the code 'Z'.");
  }

  @Test
  void anOutputAmongTheReportsIsWrongUsage() {
    assertThat(run("--output=" + folder.resolve("input/reports/out"))).isEqualTo(ExitCode.USAGE);
    assertToldInOneLine("must not lie among the reports");
  }

  @Test
  void inputAndOutputMayNotBeTheSameOrLieInOneAnother() {
    assertThat(run("--output=" + folder.resolve("input/out"))).isEqualTo(ExitCode.USAGE);
    assertToldInOneLine("must not lie in the input folder");
    assertThat(run("--output=" + folder.resolve("input"))).isEqualTo(ExitCode.USAGE);
    assertToldInOneLine("Input and output are the same folder");
    assertThat(run("--output=" + folder)).isEqualTo(ExitCode.USAGE);
    assertToldInOneLine("must not lie in the output folder");
  }

  @Test
  void linksDoNotHideThatFoldersLieInOneAnother() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("input"));

    assertThat(run("--output=" + link)).isEqualTo(ExitCode.USAGE);
    assertToldInOneLine("Input and output are the same folder");
    assertThat(run("--output=" + link.resolve("not/yet"))).isEqualTo(ExitCode.USAGE);
    assertToldInOneLine("must not lie in the input folder");
  }

  @Test
  void whileAnotherRunIsAtWorkThisOneDoesNothing() throws IOException {
    Path memory = folder.resolve("output/.gongkai");
    RunLock lock = RunLock.tryTake(memory).orElseThrow();
    assertThat(run()).isEqualTo(ExitCode.BUSY);
    lock.close();

    assertThat(memory).isDirectoryNotContaining("glob:**gongkai*.db");
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("Another run is at work");
  }

  @Test
  void noEndingLeavesYesterdaysWordsInPlace() throws IOException {
    assertThat(run()).isEqualTo(ExitCode.DONE);
    Path memory = folder.resolve("output/.gongkai");
    assertLeft(memory, "0.0", "exit code 0: done");

    Files.writeString(folder.resolve("input/agencies.csv"), ROSTER + "A,乙局,某区,,,,\n");
    assertThat(run()).isEqualTo(ExitCode.USAGE);
    assertLeft(memory, "2.0", "line 3: code 'A' stands in line 2 too");

    assertThat(run("--colour=red")).isEqualTo(ExitCode.USAGE);
    assertLeft(memory, "2.0", "Unknown option");

    try (RunLock lock = RunLock.tryTake(memory).orElseThrow()) {
      assertThat(lock).isNotNull();
      assertThat(run()).as("the roster is looked at first").isEqualTo(ExitCode.USAGE);
      Files.writeString(folder.resolve("input/agencies.csv"), ROSTER);
      assertThat(run()).isEqualTo(ExitCode.BUSY);
    }
    assertLeft(memory, "4.0", "Another run is at work");
    assertThat(run("--history", "--input=nowhere")).isEqualTo(ExitCode.DONE);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .containsSubsequence("  published  ", "  refused  ", "  refused  ", "  another at work  ");
    assertLeft(memory, "4.0", "Another run is at work");
  }

  private static void assertLeft(Path memory, String code, String words) throws IOException {
    assertThat(memory.resolve("metrics.prom")).content().contains("gongkai_run_exit_code " + code);
    assertThat(memory.resolve("summary.txt")).content().contains(words);
    assertThat(memory.resolve("tmp")).as("temporary files").doesNotExist();
  }

  @Test
  void anOutputThatCannotBeWrittenIsAFault() throws IOException {
    Path output = Files.createDirectory(folder.resolve("output"));
    Files.createFile(output.resolve(".gongkai"));

    assertThat(run()).isEqualTo(ExitCode.FAULT);
  }

  @Test
  void helpGoesToStandardOutput() {
    assertThat(run("--help")).isEqualTo(ExitCode.DONE);
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("Usage: gongkai");
  }

  @Test
  void withoutAWordAboutTheLanguageEverythingIsToldInChinese() throws IOException {
    assertThat(tellInChinese("--help")).startsWith("用法：gongkai").contains("保留几期");
    assertThat(tellInChinese("--colour=red")).startsWith("没有“--colour=red”这个选项");
    assertThat(tellInChinese("--keep=0")).contains("“--keep”的内容“0”不对，应为1 以上的整数");
    assertThat(tellInChinese("--input")).startsWith("选项“--input”后面缺少内容");
    assertThat(tellInChinese("--history", "--output=" + folder.resolve("none")))
        .contains("没有任何运行记录");
    assertThat(tellInChinese("--input=" + folder.resolve("none"))).endsWith("不存在。\n");

    Files.writeString(folder.resolve("input/agencies.csv"), ROSTER + "A,乙局,某区,,,,\n");
    assertThat(tellInChinese("--input=" + folder.resolve("input")))
        .contains("单位名录有误，本次未运行：第 3 行：“代码（code）”A 与第 2 行重复。");
  }

  private String tellInChinese(String... arguments) {
    out.reset();
    PrintStream told = new PrintStream(out, true, StandardCharsets.UTF_8);
    new GongkaiApplication(told, told).run(arguments);
    return out.toString(StandardCharsets.UTF_8);
  }

  private void assertToldInOneLine(String words) {
    assertThat(err.toString(StandardCharsets.UTF_8)).contains(words).hasLineCount(1);
    err.reset();
    assertThat(folder.resolve("output")).doesNotExist();
  }

  private ExitCode run(String... more) {
    List<String> arguments = new ArrayList<>(List.of(more));
    if (arguments.stream().noneMatch(argument -> argument.startsWith("--input"))) {
      arguments.add("--input=" + folder.resolve("input"));
    }
    arguments.add("--lang=en");
    if (arguments.stream().noneMatch(argument -> argument.startsWith("--output"))) {
      arguments.add("--output=" + folder.resolve("output"));
    }
    return new GongkaiApplication(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8))
        .run(arguments.toArray(String[]::new));
  }
}
