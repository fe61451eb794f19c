package org.gongkai.model.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.gongkai.model.figure.PrintedNumber.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0; 0",
        "12; 12",
        "'  12 \n'; 12",
        "'\u00A012\u3000'; 12",
        "'1\u200B2'; 12",
        "１２; 12",
        "1,234; 1234",
        "1，234，567; 1234567",
        "'1,\n234'; 1234",
        "4068.208; 4068.208",
        "96171.60; 96171.60",
        "０．５; 0.5",
        "-18; -18",
        "－18; -18",
        "−18; -18",
        "'- 18'; -18",
        "+5; 5",
        "007; 7",
        "12件; 12",
        "'12 件'; 12",
        "251000元; 251000",
        "3.5万元; 3.5",
        "16（其中修订3件）; 16",
        "16件(含上年); 16",
        "12²; 12",
        "12①; 12",
        "12 ①件; 12",
        "1,234¹²; 1234",
        "12[1]; 12",
        "12[¹]; 12",
        "12[注¹]件; 12",
        "12件【注2】; 12",
        "12注; 12",
        "12注 1; 12",
        "12*; 12",
        "12（注1）; 12",
        "两件; 2",
        "十二; 12",
        "一百零三件; 103",
        "一件; 1",
        "零; 0",
        "〇; 0",
        "○; 0",
        "1 234; 1234",
        "1\u00A0234\u00A0567; 1234567",
        "1\u2009234.5; 1234.5",
        "12 345件; 12345",
        "3’468; 3468",
        "3'468; 3468",
        "3＇468; 3468",
        "３，４６８; 3468",
        "656.36万; 656.36",
        "656.36万元; 656.36",
        "656.36 万元; 656.36",
        "1.5亿; 1.5",
        "共6件; 6",
        "共 6 件; 6",
        "共计6; 6",
        "合计36; 36",
        "￥656.36万元; 656.36",
        "¥12; 12",
        "总计 36件; 36",
        "计6件; 6",
        "6 件; 6",
        "12。; 12",
        "12；; 12",
        "12件。; 12",
        "12（其中修订3件）。; 12",
        "廿三; 23",
        "卅; 30",
        "拾; 10",
        "卅一件; 31",
        "一百廿三; 123",
        "拾贰; 12",
        "壹佰; 100",
        "壹佰零叁; 103",
        "貳拾伍件; 25",
        "两百; 200",
        "二万; 20000",
        "12#; 12",
        "12₁; 12",
        "12₁件; 12",
        "12※; 12",
        "12†件; 12",
        "12（其中更正3件）; 12",
        "12（含上年更正的3件）; 12",
        "12（上年9）; 12",
        "12（含约谈3次）; 12",
        "12(1); 12"
      })
  void readsFiguresAsOfficesPrintThem(String printed, String value) {
    assertThat(PrintedNumber.quantity(printed).number().map(BigDecimal::toPlainString))
        .contains(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 0",
        "1  0",
        "1 \n 0",
        "1\n0",
        "1\u00A0\u00A00",
        "1\u30000",
        "12,34",
        "1,2345",
        "1,234,56",
        "一",
        "12%",
        "1.2E+17",
        "1e3",
        "①",
        "①12",
        "¹²",
        "1①2",
        "12①②",
        "12①3件",
        "12**",
        "12½",
        "12⁽",
        "½",
        "12-13",
        "12/13",
        "12、13",
        "1.2.3",
        ".5",
        "5.",
        "1. 0",
        "1.\t5",
        "(12)",
        "12(",
        "--5",
        "—18",
        "增5",
        "约12",
        "12件13件",
        "O",
        "〇二",
        "一百三",
        "一万五",
        "二千五",
        "百",
        "十百",
        "一万万",
        "2万件",
        "3千件",
        "3 千",
        "1.2万件",
        "2万5",
        "约20",
        "20左右",
        "300余",
        "300余件",
        "近300",
        "几十",
        "十几",
        ">5",
        "＞5",
        "≥5",
        "<5",
        "至少5",
        "1~2",
        "1～2",
        "1至2",
        "1/2",
        "12 上年9",
        "12上年9",
        "12→13",
        "12 ×2",
        "2023年",
        "2023-01-05",
        "12月",
        "12-",
        "12+",
        "12 -",
        "12％",
        "12‰",
        "百分之五",
        "（5）",
        "(5)件",
        "(12",
        "12）",
        "12,",
        "12，",
        "12、",
        "12:",
        "1,23",
        "12,345,6",
        "1.234,5",
        "1.234.567",
        "1'23",
        "12 34",
        "1 23",
        "0 123",
        "1234 567",
        "1  234",
        "1\n234",
        "1\t234",
        "1\u3000234",
        "1 234 56",
        "1O",
        "O1",
        "l2",
        "1o0",
        "١٢",
        "12٣",
        "1２O",
        "二〇",
        "一二三",
        "廿廿",
        "佰",
        "12¹²³",
        "12***",
        "12 12",
        "12(13)",
        "12（13件）",
        "12（120.5）",
        "12（约）",
        "12（左右）",
        "120（应为12）",
        "856（更正：849）",
        "12（待核实）",
        "12（？）",
        "12?",
        "12？",
        "？12",
        "?",
        "12（数字有误）",
        "12（原为120）",
        "12（原120）",
        "12（实际13）",
        "12（其中3件，应为13）",
        "12（其中3件有误）",
        "12有误",
        "12改为13",
        "更正：12",
        "暂定12",
        "估计12",
        "预计12件",
        "待核实",
        "待定",
        "1\uFFFD2",
        "\uFFFD12",
        "\u202E21",
        "12\u202E",
        "减4",
        "增加5",
        "↑3",
        "持平",
        "未增未减",
        "无变化",
        "不变",
        "1e+3",
        "1_000",
        "#12",
        "*12",
        "12A",
        "Ⅻ",
        "NaN",
        "0x10",
        "见附件",
        "12（估）",
        "12（误）",
        "１２３４５６７８９０１２３４５６７８９"
      })
  void vouchesForNothingThatCanBeTakenTwoWays(String printed) {
    assertThat(PrintedNumber.quantity(printed)).isEqualTo(Quantity.unreadable(printed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00A0", "\u3000", "\u200B", "\uFEFF", "\n\t"})
  void aCellThatPrintsNothingIsBlankAndNotZero(String printed) {
    assertThat(PrintedNumber.quantity(printed)).isEqualTo(Quantity.blank(printed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/", "／", "\\", "-", "−", "－", "—", "——", "- -", "无", "不适用", "N/A", " / ", "暂无", "没有",
        "不涉及", "未发生", "无。"
      })
  void aSignForNothingIsNotApplicable(String printed) {
    assertThat(PrintedNumber.quantity(printed)).isEqualTo(Quantity.notApplicable(printed));
  }

  @ParameterizedTest
  @CsvSource({
    "减4, -4",
    "减 4 件, -4",
    "减少4, -4",
    "减少了4件, -4",
    "下降4, -4",
    "↓2, -2",
    "2↓, -2",
    "增5, 5",
    "增加5, 5",
    "增加 5件。, 5",
    "新增5, 5",
    "净增5, 5",
    "↑3, 3",
    "3↑, 3",
    "增0, 0",
    "减1 234, -1234",
    "减十二, -12",
    "比上年增加5, 5",
    "较上年度减少5件, -5",
    "持平, 0",
    "与上年持平, 0",
    "与上年度持平。, 0",
    "未增未减, 0",
    "无增减, 0",
    "无变化, 0",
    "没有变化, 0",
    "不变, 0",
    "+3, 3",
    "-4, -4",
    "−4, -4",
    "–4, -4",
    "‑4件, -4",
    "12, 12",
    "0, 0"
  })
  void aColumnOfChangesTakesTheSignFromWords(String printed, String value) {
    assertThat(PrintedChange.quantity(printed).number().map(BigDecimal::toPlainString))
        .contains(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "减-4",
        "增-5",
        "增+5",
        "增5减3",
        "减约4",
        "减4%",
        "增长5%",
        "减（4）",
        "增",
        "减",
        "4（减）",
        "4（减少）",
        "12（较上年增加）",
        "减4（应为5）",
        "减4?",
        "▲3",
        "△3",
        "增幅5",
        "减\uFFFD4",
        "增5 减3",
        "减至4",
        "增加到5",
        "增0¹",
        "减4①"
      })
  void aChangeThatCanBeTakenTwoWaysIsNone(String printed) {
    assertThat(PrintedChange.quantity(printed)).isEqualTo(Quantity.unreadable(printed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "-", "无"})
  void aColumnOfChangesKnowsBlankAndNotApplicableToo(String printed) {
    assertThat(PrintedChange.quantity(printed)).isEqualTo(PrintedNumber.quantity(printed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1\uFFFD2; UNCLEAR",
        "\u202E21; UNCLEAR",
        "120（应为12）; DISOWNED",
        "36（单位：百件）; DISOWNED",
        "36（万件）; DISOWNED",
        "12?; DISOWNED",
        "待核实; DISOWNED",
        "12%; SHARE",
        "百分之五; SHARE",
        "约20; ROUGH",
        "300余; ROUGH",
        "20左右; ROUGH",
        ">5; ROUGH",
        "2023年; DATE",
        "2023-01-05; DATE",
        "2万件; ROUNDED",
        "3千件; ROUNDED",
        "1/2; SEVERAL",
        "1~2; SEVERAL",
        "12 上年9; SEVERAL",
        "1,23; MISWRITTEN",
        "1O; MISWRITTEN",
        "(5); MISWRITTEN",
        "12-; MISWRITTEN",
        "减4; WORDS",
        "见附件; WORDS"
      })
  void saysWhyATextIsNoNumber(String printed, Doubt why) {
    assertThat(PrintedNumber.doubt(printed)).isEqualTo(why);
  }

  @Test
  void aUnitOfMoneyMayBeCutShort() {
    assertThat(PrintedNumber.find("656.36万").orElseThrow().unit()).isEqualTo("万元");
    assertThat(PrintedNumber.find("1亿").orElseThrow().unit()).isEqualTo("亿元");
  }

  @Test
  void keepsUnitRemarkAndDress() {
    PrintedNumber number = PrintedNumber.find("１，２３４件（其中修订16件）").orElseThrow();

    assertThat(number.unit()).isEqualTo("件");
    assertThat(number.remark()).isEqualTo("其中修订16件");
    assertThat(number.styles()).containsExactlyInAnyOrder(Style.FULL_WIDTH, Style.SEPARATED);
    assertThat(PrintedNumber.find("+012").orElseThrow().styles())
        .containsExactlyInAnyOrder(Style.SIGNED_PLUS, Style.LEADING_ZERO);
    assertThat(PrintedNumber.find("十二").orElseThrow().styles()).containsExactly(Style.CHINESE);
  }

  @Test
  void aHostileCellIsRefusedAtOnce() {
    assertThat(PrintedNumber.find("9".repeat(5_000_000))).isEmpty();
    assertThat(PrintedNumber.find("1" + ",000".repeat(1_000_000))).isEmpty();
  }

  @Test
  void readsTheSameInATurkishLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(PrintedNumber.quantity("1,234.5件").getNumber()).isEqualByComparingTo("1234.5");
      assertThat(PrintedNumber.quantity("n/a").state().code()).isEqualTo("not_applicable");
    } finally {
      Locale.setDefault(before);
    }
  }
}
