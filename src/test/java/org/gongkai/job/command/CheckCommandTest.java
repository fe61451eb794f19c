package org.gongkai.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gongkai.Approved;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.sample.SampleFile;
import org.gongkai.sample.district.DistrictPlan;
import org.gongkai.sample.district.Fault;
import org.gongkai.sample.render.Shape;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gongkai check} as a clerk calls it. */
class CheckCommandTest {

  private static final Path APPROVED = Path.of("src/test/resources/approved/output");

  private final Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  CheckCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aCleanReportEndsWithZero() throws IOException {
    assertThat(check(file("YX0002", 2023))).isEqualTo(ExitCode.DONE);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("须更正0项，请核实0项");
  }

  @Test
  void allFaultsAreToldAtOnceWithPlaceFiguresBasisAndWhatToDo() throws IOException {
    String before = "--previous=" + file("YX0003", 2022);

    assertThat(check(file("YX0003", 2023), before)).isEqualTo(ExitCode.FINDINGS);
    Approved.assertSame(APPROVED.resolve("check.txt"), out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void theSameIsWrittenAsPageAndTheSlipAsDocumentWhereAsked() throws IOException {
    String file = file("YX0003", 2023);

    assertThat(check(file, "--output=" + folder.resolve("自查.html"))).isEqualTo(ExitCode.FINDINGS);
    assertThat(check(file, "--output=" + folder.resolve("自查.docx"))).isEqualTo(ExitCode.FINDINGS);
    assertThat(check(file, "--output=" + folder.resolve("自查.txt"))).isEqualTo(ExitCode.USAGE);
    assertThat(check(file, "--output=" + file)).isEqualTo(ExitCode.USAGE);

    Approved.assertSame(APPROVED.resolve("check.html"), folder.resolve("自查.html"));
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(folder.resolve("自查.docx")));
        XWPFWordExtractor text = new XWPFWordExtractor(document)) {
      assertThat(text.getText())
          .contains("政府信息公开工作年度报告自查单", "云岫区教育局：", "自查结论：请更正后再报送", "第1项", "办法\t", "355①")
          .doesNotContain("单位反馈", "主管部门");
    }
  }

  @Test
  void aCopyIsMarkedWhereTheItemsStandAndTheFileIsNotTouched() throws IOException {
    Path file = Path.of(file("YX0003", 2023));
    byte[] before = Files.readAllBytes(file);

    assertThat(check(file.toString(), "--marked=" + folder.resolve("标")))
        .isEqualTo(ExitCode.FINDINGS);

    assertThat(file).hasBinaryContent(before);
    Document copy = Jsoup.parse(folder.resolve("标/YX0003-2023-标注.html"));
    assertThat(copy.select("[data-gongkai=①]").eachText()).containsExactly("355");
    assertThat(copy.select("[data-gongkai=②]").eachText()).containsExactly("46");
    assertThat(copy.select("[data-gongkai=①]").attr("title"))
        .startsWith("① 表三“（一）予以公开”行：各类申请人之和为395");
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("已标注“YX0003-2023.html”", "标出");
  }

  @Test
  void theSeverityThatMattersCanBeSet() throws IOException {
    String file = file("YX0004", 2023);

    assertThat(check(file, "--fail-on=never")).isEqualTo(ExitCode.DONE);
    assertThat(check(file, "--fail-on=error")).isEqualTo(ExitCode.DONE);
    assertThat(check(file, "--fail-on=warning")).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void whatIsNoReportIsUnreadable() throws IOException {
    Path notice = Files.writeString(folder.resolve("通知.txt"), "关于召开会议的通知");

    assertThat(check(notice.toString(), file("YX0002", 2023))).isEqualTo(ExitCode.FAULT);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("未能作为年度报告读取");
  }

  /** There is nothing in it to look up. */
  @Test
  void anEmptyFileIsToBeReplaced() throws IOException {
    Path empty = Files.createFile(folder.resolve("年报.docx"));

    assertThat(check(empty.toString())).isEqualTo(ExitCode.FAULT);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("须换文件1项，须更正0项，请核实0项", "1. 须换文件（STR-21 文件无法读取）", "请重新报送可以正常打开的");
  }

  @Test
  void anArchiveIsCheckedMemberByMember() throws IOException {
    Path archive = folder.resolve("年报.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      for (String code : List.of("YX0002", "YX0003")) {
        zip.putNextEntry(new ZipEntry(code + ".html"));
        zip.write(Files.readAllBytes(Path.of(file(code, 2023))));
      }
    }

    assertThat(check(archive.toString())).isEqualTo(ExitCode.FINDINGS);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("【年报.zip!/YX0002.html】", "【年报.zip!/YX0003.html】");
  }

  @Test
  void wrongUsageIsToldInOneSentence() throws IOException {
    assertThat(check()).isEqualTo(ExitCode.USAGE);
    assertThat(check("--colour=red")).isEqualTo(ExitCode.USAGE);
    assertThat(check(folder.resolve("没有.html").toString())).isEqualTo(ExitCode.USAGE);
    assertThat(check(file("YX0003", 2023), "--previous=" + file("YX0004", 2022)))
        .as("another agency's")
        .isEqualTo(ExitCode.USAGE);
    assertThat(check(file("YX0003", 2023), "--previous=" + file("YX0003", 2023)))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(5);
    assertThat(out.size()).isZero();
  }

  @Test
  void noneOfSeveralIsComparedWithAnotherAgencysYearBefore() throws IOException {
    String before = "--previous=" + file("YX0002", 2022);

    assertThat(check(file("YX0002", 2023), file("YX0004", 2023), before)).isEqualTo(ExitCode.DONE);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("已与上一年度报告“YX0002-2022.html”核对", "上一年度报告“YX0002-2022.html”是另一机关（云岫区")
        .doesNotContain("CON-0");
    assertThat(check(file("YX0003", 2023), file("YX0004", 2023), before)).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void nothingIsWrittenUnasked() throws IOException {
    String file = file("YX0003", 2023);
    check(file);

    try (Stream<Path> all = Files.walk(folder)) {
      assertThat(all.filter(Files::isRegularFile)).containsExactly(Path.of(file));
    }
  }

  private ExitCode check(String... arguments) {
    List<String> all = new ArrayList<>(List.of("check"));
    all.addAll(List.of(arguments));
    return CommandLines.run(stream(out), stream(err), all.toArray(String[]::new));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  /** A report as its agency has it: 0002 clean, 0003 with errors, 0004 with a warning. */
  private String file(String code, int year) throws IOException {
    SampleFile file =
        new DistrictPlan(11, 4, 2022, 2023)
                .plain()
                .in(List.of(Shape.HTML))
                .with(Fault.SINGLE_CELL, "YX0003", 2023)
                .with(Fault.CARRY_OVER, "YX0003", 2023)
                .with(Fault.OTHER_YEAR, "YX0004", 2023)
                .build()
                .files()
                .stream()
                .filter(each -> each.agencyCode().equals(code) && each.year() == year)
                .findFirst()
                .orElseThrow();
    Path copy = folder.resolve(code + "-" + year + ".html");
    return Files.write(copy, file.content()).toString();
  }
}
