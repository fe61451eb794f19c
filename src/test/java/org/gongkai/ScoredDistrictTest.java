package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gongkai.job.ending.ExitCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/**
 * The shipped district, scored by a scheme of an office: the list, the sheet, the notice to all.
 */
class ScoredDistrictTest {

  private static final Path APPROVED = Path.of("src/test/resources/approved/scored-district");

  private static final String SCHEME =
      """
      评分项目,分值,检查或指标,每次扣分,扣分上限
      按时报送,20,TIM-02,10,
      表内勾稽,30,SUM-*,5,
      与上年衔接,20,CON-*,5,10
      办结率,20,clearance_rate<95%,1,10
      格式规范,10,STR-* TXT-*,1,5
      """;

  @TempDir private static Path folder = Path.of("");

  @BeforeAll
  static void run() throws Exception {
    Path input = folder.resolve("input");
    FileSystemUtils.copyRecursively(Path.of("input"), input);
    Files.writeString(input.resolve("scoring.csv"), SCHEME);
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
    ExitCode code =
        new GongkaiApplication(stream, stream)
            .run("--input=" + input, "--output=" + output(), "--years=2024", "--as-of=2025-03-01");
    assertThat(code).as(told.toString(StandardCharsets.UTF_8)).isEqualTo(ExitCode.DONE);
  }

  private static Path output() {
    return folder.resolve("output");
  }

  @Test
  void everyPointIsAccountedForWithItsFindings() throws IOException {
    Approved.assertSame(APPROVED.resolve("scores.csv"), output().resolve("scores.csv"));
  }

  @Test
  void theNoticeSaysWhatCameHowGoodItIsAndWhatItRestsOn() throws IOException {
    try (InputStream in = Files.newInputStream(output().resolve("bulletin/云岫区-2024.docx"));
        XWPFDocument document = new XWPFDocument(in);
        XWPFWordExtractor text = new XWPFWordExtractor(document)) {
      Approved.assertSame(APPROVED.resolve("bulletin.txt"), text.getText());
    }
  }

  @Test
  void theWorkbookHasASheetOfScores() throws IOException {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(Files.newInputStream(output().resolve("云岫区.xlsx")))) {
      assertThat(workbook.getSheet("评分").getRow(3).getCell(1).getNumericCellValue()).isEqualTo(1);
    }
  }
}
