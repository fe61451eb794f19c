package org.gongkai.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.Approved;
import org.gongkai.form.Forms;
import org.gongkai.job.ending.ExitCode;
import org.gongkai.model.CellKey;
import org.gongkai.model.Narrative;
import org.gongkai.model.Report;
import org.gongkai.model.figure.Quantity;
import org.gongkai.output.template.FilledBook;
import org.gongkai.output.template.Filler;
import org.gongkai.sample.SampleFile;
import org.gongkai.sample.district.DistrictPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code gongkai template} and {@code gongkai report} as an office and an agency call them. */
class ReportCommandTest {

  private static final int YEAR = 2023;
  private static final String TITLE = "云岫区教育局2023年政府信息公开工作年度报告";

  private final Forms forms = Forms.national();
  private final HandedInFiles files = new HandedInFiles(forms, YEAR + 1);
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Path folder;

  ReportCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void theReportHoldsEveryCellAndEverySectionOfTheWorkbook() throws IOException {
    Path filled = Files.write(folder.resolve("填好.xlsx"), filled());

    assertThat(run("report", filled.toString(), "--output=" + folder.resolve("out")))
        .as(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(ExitCode.DONE);

    Report workbook = read(filled);
    for (String suffix : new String[] {".docx", ".html"}) {
      Report report = read(folder.resolve("out").resolve(TITLE + suffix));
      assertThat(report.key()).isEqualTo(workbook.key());
      assertThat(quantities(report)).isEqualTo(quantities(workbook)).hasSize(200);
      assertThat(report.narratives().stream().filter(text -> text.number() == 5))
          .extracting(Narrative::text)
          .containsExactly("公开的及时性还需加强，将逐项改进。");
    }
    Approved.assertSame(
        Path.of("src/test/resources/approved/output/own-report.html"),
        folder.resolve("out").resolve(TITLE + ".html"));
  }

  @Test
  void anEmptyWorkbookIsNoReport() throws IOException {
    Path empty =
        Files.write(folder.resolve("空.xlsx"), new FilledBook(forms, YEAR, Filler.ANYBODY).bytes());

    assertThat(run("report", empty.toString())).isEqualTo(ExitCode.FAULT);
    assertThat(folder.toFile().list()).containsExactly("空.xlsx");
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("空.xlsx 尚未填写").doesNotContain("误交");
  }

  /** Without values, and with those of before anything was filled in. */
  @Test
  void formulasThatWereNeverCalculatedAreNamedAndNoReportIsMade() throws IOException {
    Path output = folder.resolve("out");
    for (byte[] book : List.of(book().uncalculated(), book().bytes())) {
      Path unsaved = Files.write(folder.resolve("未算.xlsx"), book);
      out.reset();

      assertThat(run("report", unsaved.toString(), "--output=" + output)).isEqualTo(ExitCode.FAULT);

      assertThat(out.toString(StandardCharsets.UTF_8))
          .contains("未算.xlsx 中有", "格的公式尚未计算", "请用 Excel 或 WPS 打开，保存后再运行")
          .containsPattern("工作表.+[A-Z]+[0-9]+");
      assertThat(output).doesNotExist();
    }
  }

  @Test
  void formulasThatWereNeverCalculatedAreNoBlanksToACheckEither() throws IOException {
    for (byte[] book : List.of(book().uncalculated(), book().bytes())) {
      Path unsaved = Files.write(folder.resolve("未算.xlsx"), book);
      out.reset();

      assertThat(run("check", unsaved.toString())).isEqualTo(ExitCode.FINDINGS);

      assertThat(out.toString(StandardCharsets.UTF_8))
          .contains("READ-05", "表三有25行的公式没有计算结果", "请用 Excel 或 WPS 打开文件")
          .doesNotContain("无法逐格区分", "不是数字");
    }
  }

  /** The workbook may lie among the reports, where nothing may be added. */
  @Test
  void withoutAnOutputTheReportIsWrittenIntoTheCurrentFolder() throws Exception {
    ReportCommand command = new ReportCommand();
    new CommandLine(command).parseArgs(Files.write(folder.resolve("填好.xlsx"), filled()).toString());

    assertThat(command.output()).isEqualTo(Path.of(""));
  }

  @Test
  void everyAgencyOfTheYearGetsItsWorkbookWithWhatLastYearLeft() throws IOException {
    Files.writeString(
        folder.resolve("agencies.csv"),
        """
        code,name,district,type,aliases,active_from,active_to
        A1,云岫区水务局,云岫区,department,,,
        A2,云岫区粮食局,云岫区,department,,,2020
        A3,云岫区教育局,云岫区,department,,,
        """);
    Files.writeString(
        folder.resolve("facts.csv"),
        """
        agency_code,year,section,category,measure,value,state
        A1,2022,requests,carried_out,total,7,number
        A1,2021,requests,carried_out,total,9,number
        A3,2022,requests,carried_out,total,,blank
        """);
    Path output = folder.resolve("out");

    assertThat(
            run(
                "template",
                "--year=2023",
                "--input=" + folder,
                "--edition=" + folder,
                "--output=" + output))
        .isEqualTo(ExitCode.DONE);

    assertThat(output.toFile().list())
        .containsExactlyInAnyOrder(
            "A1-云岫区水务局-2023.xlsx", "A3-云岫区教育局-2023.xlsx", "年度报告填报表-2023.xlsx");
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("1个单位2022年的数字", "云岫区教育局");
    assertThat(texts(output.resolve("A1-云岫区水务局-2023.xlsx"))).contains("上年年报“四、结转下年度继续办理”：总计7。");
    assertThat(run("template", "--output=" + output)).isEqualTo(ExitCode.USAGE);
    assertThat(run("template", "--year=2017", "--output=" + output)).isEqualTo(ExitCode.USAGE);
  }

  private static String texts(Path book) throws IOException {
    StringBuilder texts = new StringBuilder();
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(book))) {
      workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(texts::append)));
    }
    return texts.toString();
  }

  private byte[] filled() throws IOException {
    return book().saved();
  }

  private FilledBook book() throws IOException {
    SampleFile file =
        new DistrictPlan(7, 3, YEAR, YEAR)
            .plain().build().files().stream()
                .filter(each -> each.agencyCode().equals("YX0003"))
                .findFirst()
                .orElseThrow();
    Map<CellKey, Quantity> figures = new TreeMap<>(file.expected());
    figures.put(
        new CellKey("active_disclosure", "coercion", "decisions"), Quantity.notApplicable("/"));
    figures.put(new CellKey("active_disclosure", "fees", "amount"), Quantity.blank(""));
    return new FilledBook(forms, YEAR, new Filler("YX0003", "云岫区教育局", Map.of()))
        .typeAll(figures)
        .write("存在的主要问题及改进情况", "公开的及时性还需加强，将逐项改进。")
        .write("其他需要报告的事项", "本年度未收取信息处理费。“<无>”&其他事项。");
  }

  private Report read(Path file) {
    return files.read(file).get(0).report().orElseThrow();
  }

  private static Map<CellKey, String> quantities(Report report) {
    Map<CellKey, String> quantities = new TreeMap<>();
    report
        .facts()
        .forEach(
            fact ->
                quantities.put(
                    fact.cell(), fact.quantity().state() + " " + fact.quantity().printed()));
    return quantities;
  }

  private ExitCode run(String... arguments) {
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    return CommandLines.run(stream, stream, arguments);
  }
}
