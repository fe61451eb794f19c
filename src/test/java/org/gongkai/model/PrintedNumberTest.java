package org.gongkai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.gongkai.model.PrintedNumber.Style;
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
        "〇; 0"
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
        "12₁",
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
        "12万",
        "NaN",
        "0x10",
        "见附件",
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
  @ValueSource(strings = {"/", "／", "\\", "-", "－", "—", "——", "- -", "无", "不适用", "N/A", " / "})
  void aSignForNothingIsNotApplicable(String printed) {
    assertThat(PrintedNumber.quantity(printed)).isEqualTo(Quantity.notApplicable(printed));
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
