package org.gongkai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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
  void twoNumbersWithSpaceBetweenAreNeverOne(
      @ForAll @IntRange(max = 9999) int left,
      @ForAll @IntRange(max = 9999) int right,
      @ForAll @StringLength(min = 1, max = 4) @Chars({' ', '\n', '\t', '\u00A0', '\u3000'})
          String space) {
    assertThat(PrintedNumber.quantity(left + space + right).state())
        .isEqualTo(Quantity.State.UNREADABLE);
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
