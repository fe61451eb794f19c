package org.gongkai.model.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.StringLength;

class PrintedNumberPropertiesTest {

  @Property
  void anyPlainDecimalSurvives(
      @ForAll @BigRange(min = "-99999999999", max = "99999999999") @Scale(6) BigDecimal value) {
    assertThat(PrintedNumber.quantity(value.toPlainString()).number()).contains(value);
  }

  @Property
  void anySeparatedNumberSurvivesInFullWidthToo(
      @ForAll @BigRange(min = "0", max = "99999999999") @Scale(2) BigDecimal value) {
    String separated =
        new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    String wide =
        separated
            .codePoints()
            .map(c -> c + 0xFEE0)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();

    assertThat(PrintedNumber.quantity(separated).getNumber()).isEqualByComparingTo(value);
    assertThat(PrintedNumber.quantity(wide).getNumber()).isEqualByComparingTo(value);
  }

  @Property
  void twoNumbersWithSpaceBetweenAreOneOnlyWhereABlankGroupsThousands(
      @ForAll @IntRange(max = 9999) int left,
      @ForAll @IntRange(max = 9999) int right,
      @ForAll @StringLength(min = 1, max = 4) @Chars({' ', '\n', '\t', '\u00A0', '\u3000'})
          String space) {
    boolean grouped =
        left > 0
            && left < 1000
            && right > 99
            && right < 1000
            && (space.equals(" ") || space.equals("\u00A0"));

    assertThat(PrintedNumber.quantity(left + space + right).number())
        .isEqualTo(
            grouped ? Optional.of(BigDecimal.valueOf(left * 1000L + right)) : Optional.empty());
  }

  @Property
  void whatIsWrittenBesideDigitsNeverMakesThemAnotherFigure(
      @ForAll @IntRange(max = 99999) int figure,
      @ForAll
          @StringLength(max = 3)
          @Chars({
            '件', '约', '余', '?', '-', '~', '%', '年', '万', '增', '减', '¹', '①', '*', '。', '(', '注'
          })
          String before,
      @ForAll
          @StringLength(max = 3)
          @Chars({
            '件', '约', '余', '?', '-', '~', '%', '年', '万', '增', '减', '¹', '①', '*', '。', ')', '注'
          })
          String behind) {
    BigDecimal plain = BigDecimal.valueOf(figure);

    assertThat(PrintedNumber.quantity(before + figure + behind).number().map(BigDecimal::abs))
        .isIn(Optional.empty(), Optional.of(plain));
    assertThat(PrintedChange.quantity(before + figure + behind).number().map(BigDecimal::abs))
        .isIn(Optional.empty(), Optional.of(plain));
  }

  @Property
  void aFigureThatItsCellTakesBackIsNone(
      @ForAll @IntRange(max = 99999) int figure,
      @ForAll @IntRange(max = 99999) int other,
      @ForAll("takingBack") String words) {
    for (String printed :
        List.of(
            figure + "（" + words + other + "）",
            figure + "(" + words + ")",
            figure + words,
            figure + "，" + words + other,
            words + figure)) {
      assertThat(PrintedNumber.quantity(printed).isNumber()).as(printed).isFalse();
      assertThat(PrintedNumber.doubt(printed)).as(printed).isEqualTo(Doubt.DISOWNED);
    }
  }

  @Provide
  Arbitrary<String> takingBack() {
    return Arbitraries.of(
        "应为", "应是", "更正", "更正：", "订正为", "勘误", "改为", "有误", "待核实", "待定", "暂定", "？", "?", "估计", "预计",
        "笔误", "实为", "待统计", "存疑");
  }

  @Property
  void noTextThrowsAndWhatIsPrintedIsKept(@ForAll String printed) {
    assertThat(PrintedNumber.quantity(printed).printed()).isEqualTo(printed);
  }

  @Property
  void aNumeralOfCharactersIsWhatItSays(
      @ForAll @IntRange(min = 1, max = 9) int thousands, @ForAll @IntRange(max = 9) int tens) {
    String digits = "零一二三四五六七八九";
    String numeral =
        digits.charAt(thousands) + "千" + (tens == 0 ? "" : "零" + digits.charAt(tens) + "十");

    assertThat(ChineseNumeral.find(numeral))
        .contains(BigDecimal.valueOf(thousands * 1000 + tens * 10));
  }

  @Property
  void noCharactersMakeANumeralByChance(@ForAll String text) {
    assertThat(ChineseNumeral.find("x" + text)).isEmpty();
  }
}
