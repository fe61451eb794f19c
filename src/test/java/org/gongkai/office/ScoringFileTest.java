package org.gongkai.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.gongkai.model.ScoringScheme;
import org.gongkai.model.ScoringScheme.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringFileTest {

  private static final ScoringFile.Known KNOWN =
      new ScoringFile.Known(
          Set.of("SUM-01", "SUM-02", "TIM-01"),
          Map.of(
              "clearance_rate", "clearance_rate", "办结率", "clearance_rate", "received", "received"),
          Set.of("clearance_rate"));

  private static ScoringScheme parse(String text) throws OfficeException {
    return ScoringFile.parse(text, KNOWN);
  }

  @Test
  void itemsRestOnRulesOrOnAnIndicatorAndItsLimit() throws OfficeException {
    ScoringScheme scheme =
        parse(
            """
            item,points,basis,deduction,cap
            按时报送,20,TIM-01,5,
            勾稽关系,50,SUM-*,2.5,30
            办理,30,办结率<95%,1,10
            少收,10,received>100,0.1,
            """);

    assertThat(scheme.items())
        .containsExactly(
            new Item("按时报送", number("20"), rules("TIM-01", "TIM-01"), number("5"), number("20")),
            new Item(
                "勾稽关系",
                number("50"),
                rules("SUM-*", "SUM-01", "SUM-02"),
                number("2.5"),
                number("30")),
            new Item(
                "办理",
                number("30"),
                new ScoringScheme.OfIndicator(
                    "办结率<95%", "clearance_rate", true, number("0.95"), number("0.01")),
                number("1"),
                number("10")),
            new Item(
                "少收",
                number("10"),
                new ScoringScheme.OfIndicator(
                    "received>100", "received", false, number("100"), number("1")),
                number("0.1"),
                number("10")));
    assertThat(scheme.points()).isEqualByComparingTo("110");
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  private static ScoringScheme.Basis rules(String text, String... checks) {
    Set<String> all = Set.of(checks);
    boolean isFamily = text.endsWith("*");
    return new ScoringScheme.OfChecks(text, isFamily ? Set.of() : all, isFamily ? all : Set.of());
  }

  @Test
  void headsMayBeChinese() throws OfficeException {
    assertThat(parse("评分项目,分值,检查或指标,每次扣分,扣分上限\n及时,20,SUM-01、SUM-02,5,10\n").items())
        .singleElement()
        .isEqualTo(
            new Item(
                "及时",
                number("20"),
                rules("SUM-01、SUM-02", "SUM-01", "SUM-02"),
                number("5"),
                number("10")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a,20,SUM-99,5, | line 2: basis has to name rules",
        "a,20,XYZ-*,5, | line 2: basis has to name rules",
        "a,20,clearance_rate<0.95,5, | line 2: basis has to name rules",
        "a,20,received>5%,5, | line 2: basis has to name rules",
        "a,20,nothing<5%,5, | line 2: basis has to name rules",
        "a,-20,SUM-01,5, | line 2: points has to be a number up to 9999.99",
        "a,20,SUM-01,五分, | line 2: deduction has to be a number up to 9999.99",
        "a,20,SUM-01,5,30 | line 2: cap is more than points",
        ",20,SUM-01,5, | line 2: item is empty",
        "a,20,,5, | line 2: basis is empty",
      })
  void aLineThatGivesNoPointsIsRefused(String line, String problem) {
    assertThatExceptionOfType(OfficeException.class)
        .isThrownBy(() -> parse("item,points,basis,deduction,cap\n" + line + "\n"))
        .withMessageStartingWith("The scoring scheme is refused: " + problem);
  }

  @Test
  void anItemHasItsNameToItself() {
    assertThatExceptionOfType(OfficeException.class)
        .isThrownBy(() -> parse("item,points,basis,deduction\na,20,SUM-01,5\na,20,SUM-02,5\n"))
        .withMessageContaining("line 3: item a stands there twice");
  }
}
