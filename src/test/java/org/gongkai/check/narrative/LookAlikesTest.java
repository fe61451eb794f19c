package org.gongkai.check.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.gongkai.check.narrative.LookAlikes.Pair;
import org.junit.jupiter.api.Test;

class LookAlikesTest {

  private static final double NINE_TENTHS = 0.9;

  private static String letters(Random random, int count) {
    return random
        .ints(count, 0x4E00, 0x4E00 + 3000)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  @Test
  void figuresSpacesAndMarksAreNoWords() {
    ShingleSet print = ShingleSet.of("２０２３年，本局公开 信息12条。");

    assertThat(print.letters()).isEqualTo(8);
    assertThat(print.similarity(ShingleSet.of("2022年本局公开信息345条"))).isEqualTo(1);
    assertThat(ShingleSet.of("短文").similarity(ShingleSet.of("短文"))).isZero();
  }

  @Test
  void similarityIsThePartOfRunsInBoth() {
    assertThat(ShingleSet.of("甲乙丙丁戊己").similarity(ShingleSet.of("甲乙丙丁戊庚"))).isEqualTo(1.0 / 3);
  }

  @Test
  void allPairsAreFoundAmongThousandsWhateverTheOrder() {
    Random random = new Random(8);
    Map<String, ShingleSet> texts = new HashMap<>();
    for (int i = 0; i < 2000; i++) {
      texts.put("T%04d".formatted(i), ShingleSet.of(letters(random, 300)));
    }
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String text = letters(random, 600);
      texts.put("T%04d".formatted(i), ShingleSet.of(text));
      texts.put("X%04d".formatted(i), ShingleSet.of(text.substring(0, 570) + letters(random, 20)));
      expected.add("T%04d X%04d".formatted(i, i));
      expected.add("X%04d T%04d".formatted(i, i));
    }
    List<String> names = new ArrayList<>(texts.keySet());
    Collections.shuffle(names, random);
    LookAlikes alike = new LookAlikes();
    names.forEach(name -> alike.add(name, texts.getOrDefault(name, ShingleSet.of(""))));

    List<Pair> pairs =
        alike.pairs(name -> texts.getOrDefault(name, ShingleSet.of("")), NINE_TENTHS);

    assertThat(pairs)
        .extracting(pair -> pair.name() + " " + pair.other())
        .containsExactlyElementsOf(expected.stream().sorted().toList());
    assertThat(pairs).allMatch(pair -> pair.similarity() >= NINE_TENTHS);
  }
}
