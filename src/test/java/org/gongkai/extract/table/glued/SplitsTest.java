package org.gongkai.extract.table.glued;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** All ways to part figures that ran together, and none that moves or drops a digit. */
class SplitsTest {

  @Test
  void everyDigitIsUsedAndNoNumberBeginsWithAZero() {
    assertThat(ways(3, "1020")).containsExactly(List.of("1", "0", "20"), List.of("10", "2", "0"));
    assertThat(ways(2, "005")).isEmpty();
  }

  @Test
  void whiteSpaceAlwaysParts() {
    assertThat(ways(3, "12", "30"))
        .containsExactly(List.of("1", "2", "30"), List.of("12", "3", "0"));
  }

  @Test
  void asManyDigitsAsCellsLeaveOneWay() {
    assertThat(new Splits(List.of("010"), 3, at -> false, cells -> true).isForced()).isTrue();
    assertThat(new Splits(List.of("0100"), 3, at -> false, cells -> true).isForced()).isFalse();
  }

  @Test
  void aSignBeginsACellOfAColumnThatKnowsSigns() {
    assertThat(signed(2, "15-15")).containsExactly(List.of("15", "-15"));
    assertThat(signed(3, "88-720"))
        .containsExactly(List.of("88", "-7", "20"), List.of("88", "-72", "0"));
    assertThat(ways(2, "15-15")).isEmpty();
  }

  @Test
  void whatIsNoFigureHasNoWay() {
    assertThat(ways(2, "3千件")).isEmpty();
    assertThat(ways(2, "8,091")).isEmpty();
  }

  @Test
  void moreWaysThanCanBeTriedDecideNothing() {
    AtomicInteger tried = new AtomicInteger();
    Splits splits =
        new Splits(
            List.of("15141114547311021171716353"),
            15,
            at -> false,
            cells -> tried.incrementAndGet() % 100 == 0);

    assertThat(splits.find()).isEmpty();
    assertThat(tried).hasValueLessThan(300_000);
  }

  private static List<List<String>> ways(int width, String... pieces) {
    return new Splits(List.of(pieces), width, at -> false, cells -> true).find();
  }

  private static List<List<String>> signed(int width, String... pieces) {
    return new Splits(List.of(pieces), width, at -> at == 1, cells -> true).find();
  }
}
