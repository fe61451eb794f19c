package org.gongkai.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.model.DisclosureOffice;
import org.gongkai.model.OfficeLevel;
import org.gongkai.model.Offices;
import org.gongkai.model.Roster;
import org.gongkai.model.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficesFileTest {

  private static final String TREE =
      """
      code,name,level,parent
      43,云泽省,province,
      4301,江州市,city,43
      430101,云岫区,county,4301
      430102,白鹭县,county,4301
      4302,北浦市,city,43
      """;
  private static final String ROSTER = "code,name,district,type,aliases,active_from,active_to\n";

  @Test
  void everyOfficeKnowsWhoIsAboveAndBelow() throws Exception {
    Offices offices = OfficesFile.parse(TREE);

    assertThat(offices.below("江州市"))
        .extracting(DisclosureOffice::name)
        .containsExactly("云岫区", "白鹭县");
    assertThat(offices.within("江州市")).containsExactly("云岫区", "江州市", "白鹭县");
    assertThat(offices.path("白鹭县")).containsExactly("云泽省", "江州市", "白鹭县");
    assertThat(offices.find("4302")).isEqualTo(offices.find("北浦市"));
  }

  @Test
  void withoutAListEveryDistrictStandsAlone() {
    assertThat(Offices.NONE.below("某区")).isEmpty();
    assertThat(Offices.NONE.within("某区")).containsExactly("某区");
    assertThat(Offices.NONE.path("某区")).containsExactly("某区");
  }

  @Test
  void aWorkbookWithChineseHeadsAndWordsIsReadToo(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("offices.xlsx");
    try (Workbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      String[][] lines = {
        {"代码", "名称", "级别", "上级"}, {"43", "云泽省", "省级", ""}, {"4301", "江州市", "市", "云泽省"}
      };
      workbook.createSheet();
      for (int i = 0; i < lines.length; i++) {
        Row row = workbook.getSheetAt(0).createRow(i);
        for (int j = 0; j < lines[i].length; j++) {
          row.createCell(j).setCellValue(lines[i][j]);
        }
      }
      workbook.write(out);
    }

    assertThat(OfficesFile.read(file).find("江州市"))
        .contains(new DisclosureOffice("4301", "江州市", OfficeLevel.CITY, "43"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'A B,甲县,county,43'|line 7: code 'A B' is not",
        "'4303,,city,43'|line 7: name is empty",
        "'4301,丙市,city,43'|line 7: code '4301' stands in line 3 too",
        "'4303,江州市,city,43'|line 7: name '江州市' stands in line 3 too",
        "'4303,丙市,,43'|line 7: level is empty",
        "'4303,丙市,region,43'|line 7: level 'region' is none of",
        "'4303,丙市,city,44'|line 7: parent '44' is neither a code nor a name",
        "'4303,丙市,city,4302'|line 7: parent '4302' is of no higher level",
        "'4303,丙市,city,4303'|line 7: parent '4303' is of no higher level",
        "'44,丙省,province,'|line 7: '丙省' has no parent, and only one office may have none",
      })
  void tellsTheLineAndTheReason(String line, String problem) {
    assertThatExceptionOfType(OfficeException.class)
        .isThrownBy(() -> OfficesFile.parse(TREE + line + "\n"))
        .withMessageContaining(problem);
  }

  @Test
  void aCircleOfOfficesIsRefused() {
    assertThatExceptionOfType(OfficeException.class)
        .isThrownBy(
            () ->
                OfficesFile.parse(
                    "code,name,level,parent\n1,甲市,city,2\n2,乙县,county,3\n3,丙镇,township,1\n"))
        .satisfies(
            refused ->
                assertThat(refused.sentence().in(Language.ZH))
                    .startsWith("办公室名录有误，本次未运行：第 2 行：“上级（parent）”2 的级别不高于本办公室（city）"));
  }

  @Test
  void everyAgencyIsOfAnOffice() throws Exception {
    Offices offices = OfficesFile.parse(TREE);

    Roster roster = RosterFile.parse(ROSTER + "A,甲局,云岫区,,,,\nB,乙局,江州市,,,,\n", offices).roster();
    assertThat(roster.districts()).containsExactly("云岫区", "云泽省", "北浦市", "江州市", "白鹭县");
    assertThat(roster.expected("江州市", 2024)).extracting("code").containsExactly("B");
    assertThat(roster.summed("江州市", 2024)).extracting("code").containsExactly("A", "B");
    assertThat(roster.within("云岫区").agencies()).extracting("code").containsExactly("A");

    assertThatExceptionOfType(OfficeException.class)
        .isThrownBy(() -> RosterFile.parse(ROSTER + "A,甲局,云秀区,,,,\n4301,乙局,江州市,,,,\n", offices))
        .satisfies(
            refused ->
                assertThat(refused.sentence().in(Language.ZH))
                    .isEqualTo(
                        "单位名录有误，本次未运行：第 2 行：“区县（district）”云秀区 不是办公室名录（offices.csv）中的名称；"
                            + "第 3 行：“代码（code）”4301 已是办公室名录（offices.csv）中的代码。"));
  }
}
