package org.gongkai.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.model.Agency;
import org.gongkai.model.Role;
import org.gongkai.model.Roster;
import org.gongkai.model.wording.Language;
import org.gongkai.model.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterFileTest {

  private static final String HEADER = "code,name,district,type,aliases,active_from,active_to";

  private final Path folder;

  RosterFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void whateverTheRegionOfTheMachinePutsBetweenCells(String separator) throws Exception {
    String text =
        """
        代码|名称|区县|类型|简称|启用年份|停用年份
        F1|云岫区财政局|云岫区|department|财政局、财金局||
        """;

    Roster roster = RosterFile.parse(text.replace("|", separator)).roster();

    assertThat(roster.get("F1").aliases()).containsExactly("财政局", "财金局");
  }

  @Test
  void readsEveryColumnInAnyOrder() throws Exception {
    Roster roster =
        RosterFile.parse(
                """
                sort_order,role,name,district,type,code,aliases,active_from,active_to,rule_making,successor_of,电话
                12,vertical,云溪区财政局,云溪区,department,F1,财政局;财金局； 旧财政局 ,2019,2023,no,F0,0731
                ,,"云溪区, 某办",云溪区,,F0,,,,,,
                ,,云溪区财经局,云溪区,,F2,,2024,,,F0；F1,
                """)
            .roster();

    assertThat(roster.get("F1"))
        .isEqualTo(
            new Agency(
                "F1",
                "云溪区财政局",
                "云溪区",
                "department",
                List.of("财政局", "财金局", "旧财政局"),
                2019,
                2023,
                Role.VERTICAL,
                "F0",
                false,
                12));
    assertThat(roster.get("F0").name()).isEqualTo("云溪区, 某办");
    assertThat(roster.get("F0").isMember()).isTrue();
    assertThat(roster.get("F2").predecessors()).containsExactly("F0", "F1");
  }

  @Test
  void namesTheColumnsThatMeanNothing() throws Exception {
    assertThat(RosterFile.parse(HEADER + ",备注\nA,甲局,某区,,,,,临时\n").ignoredColumns())
        .containsExactly("备注");
    assertThat(RosterFile.parse(HEADER + ",电话,roll\nA,甲局,某区,,,,,,\n").ignoredColumns())
        .containsExactly("电话", "roll");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "GBK"})
  void readsWhatExcelAndWpsSave(String charset) throws Exception {
    Path file = folder.resolve("agencies.csv");
    Files.write(file, (HEADER + "\r\nA,甲局,某区,,,,\r\n").getBytes(Charset.forName(charset)));

    assertThat(RosterFile.read(file).roster().get("A").name()).isEqualTo("甲局");
  }

  @Test
  void headsAndWordsMayBeChineseAndATitleMayStandAboveThem() throws Exception {
    Roster roster =
        RosterFile.parse(
                """
                云岫区编制主体名单,,,,,,,,,,
                序号,单位代码,单位名称,区县,类别,简称,曾用名（用；分隔）,起始年份,终止年份,角色,规章制定权
                1,F1,云岫区财政局,云岫区,部门,财政局,财金局,2019,,垂管,否
                2,F0,云岫区,云岫区,政府,,,,,汇总,
                """)
            .roster();

    assertThat(roster.get("F1"))
        .isEqualTo(
            new Agency(
                "F1",
                "云岫区财政局",
                "云岫区",
                "部门",
                List.of("财政局", "财金局"),
                2019,
                null,
                Role.VERTICAL,
                null,
                false,
                1));
    assertThat(roster.get("F0").role()).isEqualTo(Role.CONSOLIDATED);
  }

  @Test
  void otherNamesStandApartByAnyUsualMark() throws Exception {
    String file = HEADER + "\nA,甲局,某区,,乙局；丙局、丁局;戊局|己局，庚局,,\n";

    assertThat(RosterFile.parse(file).roster().get("A").aliases())
        .containsExactly("乙局", "丙局", "丁局", "戊局", "己局", "庚局");
  }

  @Test
  void besideOurNameOfAColumnWhatAnOfficeCallsItIsAColumnOfItsOwn() throws Exception {
    RosterFile.Contents contents = RosterFile.parse(HEADER + ",简称,排序\nA,甲局,某区,,,,,短,7\n");

    assertThat(contents.roster().get("A").aliases()).isEmpty();
    assertThat(contents.roster().get("A").sortOrder()).isEqualTo(7);
    assertThat(contents.ignoredColumns()).containsExactly("简称");
  }

  @ParameterizedTest
  @ValueSource(strings = {"agencies.xlsx", "agencies.xls", "agencies.csv"})
  void readsTheFirstSheetOfAWorkbookWhateverItsName(String name) throws Exception {
    Path file = folder.resolve(name);
    try (Workbook workbook = name.endsWith("xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
      workbook.createSheet();
      Sheet sheet = workbook.createSheet("名单");
      fill(sheet, 0, "云岫区编制主体名单");
      fill(sheet, 2, "代码", "名称", "区县", "类型", "别名", "起始年份", "终止年份");
      fill(sheet, 3, "1001", "甲局", "某区", "", "", 2019, "");
      fill(sheet, 4, 1002, "乙局", "", "", "", "", "");
      sheet.addMergedRegion(new CellRangeAddress(3, 4, 2, 2));
      sheet.getRow(4).setZeroHeight(true);
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    }

    Roster roster = RosterFile.read(file).roster();

    assertThat(roster.get("1001").activeFrom()).isEqualTo(2019);
    assertThat(roster.get("1002").district()).as("hidden by a filter, merged").isEqualTo("某区");
  }

  private static void fill(Sheet sheet, int row, Object... cells) {
    Row line = sheet.createRow(row);
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] instanceof Integer number) {
        line.createCell(i).setCellValue(number);
      } else {
        line.createCell(i).setCellValue((String) cells[i]);
      }
    }
  }

  @Test
  void aProblemIsToldInChineseToo() {
    assertThatExceptionOfType(OfficeException.class)
        .isThrownBy(() -> RosterFile.parse(HEADER + ",role\nA,甲局,某区,,,21,,主任\nA,乙局,某区,,,,,\n"))
        .satisfies(
            refused ->
                assertThat(refused.sentence().in(Language.ZH))
                    .isEqualTo(
                        "单位名录有误，本次未运行：第 2 行：“起始年份（active_from）”应为四位年份，现为“21”；"
                            + "第 2 行：“角色（role）”应为 成员（member）、汇总（consolidated）、垂管（vertical）"
                            + " 之一，现为“主任”；第 3 行：“代码（code）”A 与第 2 行重复。"));
  }

  @Test
  void bothLanguagesHaveTheSameSentences() {
    assertThat(Wording.bundle("org/gongkai/office/office", Language.ZH).keySet())
        .isEqualTo(Wording.bundle("org/gongkai/office/office", Language.EN).keySet());
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstColumn() throws Exception {
    Path file = folder.resolve("agencies.csv");
    Files.write(file, ("\uFEFF" + HEADER + "\nA,甲局,某区,,,,\n").getBytes(StandardCharsets.UTF_8));

    assertThat(RosterFile.read(file).roster().find("A")).isPresent();
  }

  @Test
  void bytesOfNoKnownCharsetAreRefused() throws Exception {
    Path file = folder.resolve("agencies.csv");
    Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 'c', 0, 'o', 0});

    assertThatExceptionOfType(OfficeException.class)
        .isThrownBy(() -> RosterFile.read(file))
        .withMessageContaining("neither UTF-8 nor GB18030");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'A B,甲局,某区,,,,'|line 2: code 'A B' is not",
        "',甲局,某区,,,,'|line 2: code '' is not",
        "'A,,某区,,,,'|line 2: name is empty",
        "'A,甲局, ,,,,'|line 2: district is empty",
        "'A,甲局,某区,,,21,'|line 2: active_from '21' is not a year",
        "'A,甲局,某区,,,,２０２１'|line 2: active_to '２０２１' is not a year",
        "'A,甲局,某区,,,2022,2021'|line 2: active_from 2022 is after active_to 2021",
        "'A,甲局,某区,,,,,chief'|line 2: role 'chief' is none of",
        "'A,甲局,某区,,,,,Member'|line 2: role 'Member' is none of",
        "'A,甲局,某区,,,,,,B'|line 2: successor_of 'B' is no code",
        "'A,甲局,某区,,,,,,A'|line 2: successor_of names the agency itself",
        "'A,甲局,某区,,,,,,,maybe'|line 2: rule_making 'maybe' is neither",
        "'A,甲局,某区,,,,,,,,1.5'|line 2: sort_order '1.5' is not",
        "'A,甲局,某区,,,,,,,,,'',x'|line 2: more cells than columns",
      })
  void tellsTheLineAndTheReason(String line, String problem) {
    String text = HEADER + ",role,successor_of,rule_making,sort_order\n" + line + "\n";

    assertThatExceptionOfType(OfficeException.class)
        .isThrownBy(() -> RosterFile.parse(text))
        .withMessageStartingWith("The roster is refused: " + problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'A,甲局,某区,,,,'|'A,乙局,某区,,,,'|line 4: code 'A' stands in line 2 too",
        "'A,甲局,某区,,,,'|'B,甲 局,某区,,,,'|line 4: '甲 局' names the agency of line 2 too",
        "'A,甲局,某区,,财政局,,'|'B,乙局,某区,,丙;财政局,,'|line 4: '财政局' names the agency of line 2 too",
        "'A,甲局,某区,,,,'|'B,乙局,某区,,甲局,,'|line 4: '甲局' names the agency of line 2 too",
      })
  void tellsWhichLinesClash(String first, String second, String problem) {
    assertThatExceptionOfType(OfficeException.class)
        .isThrownBy(() -> RosterFile.parse(HEADER + "\n" + first + "\n,,,,,,\n" + second + "\n"))
        .withMessageContaining(problem);
  }

  @Test
  void agenciesOfTwoDistrictsMayShareAName() throws Exception {
    String text = HEADER + "\nA,中村乡,会昌县,,,,\nB,中村乡,开化县,,,,\n";

    assertThat(RosterFile.parse(text).roster().agencies()).hasSize(2);
  }

  @Test
  void anAliasThatRepeatsTheNameIsNoClash() throws Exception {
    String text = HEADER + "\nA,甲局,某区,,甲局;甲局,,\n";

    assertThat(RosterFile.parse(text).roster().agencies()).hasSize(1);
  }

  @Test
  void missingColumnsAreNamed() {
    assertThatExceptionOfType(OfficeException.class)
        .isThrownBy(() -> RosterFile.parse("code|name\nA|甲局\n"))
        .withMessageContaining("the column code is missing")
        .withMessageEndingWith("and 2 more.");
  }

  @Test
  void aColumnThatStandsTwiceIsRefused() {
    assertThatExceptionOfType(OfficeException.class)
        .isThrownBy(() -> RosterFile.parse(HEADER + ",role,role\nA,甲局,某区,,,,,,\n"))
        .withMessageContaining("the column role stands twice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", HEADER, HEADER + "\n,,,,,,\n"})
  void aRosterWithoutAgenciesIsRefused(String text) {
    assertThatExceptionOfType(OfficeException.class).isThrownBy(() -> RosterFile.parse(text));
  }

  @Test
  void lineNumbersCountTheLinesInsideQuotedCells() {
    String text = HEADER + "\nA,甲局,某区,,\"x;\ny\",,\nB,,某区,,,,\n";

    assertThatExceptionOfType(OfficeException.class)
        .isThrownBy(() -> RosterFile.parse(text))
        .withMessageContaining("line 4: name is empty");
  }

  @Test
  void anUnfinishedQuoteIsRefused() {
    assertThatExceptionOfType(OfficeException.class)
        .isThrownBy(() -> RosterFile.parse(HEADER + "\nA,\"甲局,某区,,,,\n"));
  }
}
