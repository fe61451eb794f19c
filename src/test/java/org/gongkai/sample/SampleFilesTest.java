package org.gongkai.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.model.CellKey;
import org.gongkai.model.figure.Quantity;
import org.gongkai.sample.disguise.Disguise;
import org.gongkai.sample.disguise.Trait;
import org.gongkai.sample.figure.SampleForm;
import org.gongkai.sample.figure.SampleSize;
import org.gongkai.sample.render.Shape;
import org.gongkai.sample.report.SampleReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleFilesTest {

  @Test
  void theSameSeedGivesTheSameBytes() {
    List<SampleFile> once = SampleFiles.mixed(7, 60).toList();
    List<SampleFile> again = SampleFiles.mixed(7, 60).toList();

    assertThat(again).hasSize(60);
    for (int at = 0; at < once.size(); at++) {
      assertThat(again.get(at).content()).isEqualTo(once.get(at).content());
      assertThat(again.get(at).expected()).isEqualTo(once.get(at).expected());
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyShapePrintsEveryFigure(Shape shape) {
    SampleReport report = marked();
    String text =
        new String(
            new SamplePrinter(shape, Disguise.none(), SampleEncoding.UTF_8)
                .print(report, "report")
                .content(),
            StandardCharsets.UTF_8);
    String read = text.replaceAll("</span><span[^>]*>", "");

    assertThat(report.expected().values())
        .allSatisfy(quantity -> assertThat(read).containsOnlyOnce(quantity.printed()));
  }

  @Test
  void everyFileExpectsEveryCellOfItsForm() {
    assertThat(SampleFiles.plain(3).map(file -> file.expected().size()).collect(Collectors.toSet()))
        .isEqualTo(Set.of(198, 200, 186));
  }

  @Test
  void aDisguiseNeverChangesWhatANumberMeans() {
    for (long seed = 0; seed < 40; seed++) {
      SampleReport plain = SampleFiles.report(seed, SampleForm.FORM_2021, SampleSize.LARGE);
      SampleReport dressed = Disguise.random(seed, 2).dress(plain);

      assertThat(dressed.expected())
          .allSatisfy(
              (key, quantity) ->
                  assertThat(quantity.number())
                      .isEqualTo(quantity.isNumber() ? plain.get(key).number() : Optional.empty()));
    }
  }

  @Test
  void aBlankMakesALineUndecidableOnlyWhereTheShapeLosesIt() {
    SampleReport report = SampleFiles.report(5, SampleForm.FORM_2021, SampleSize.MEDIUM);
    Disguise blanks = Disguise.of(5, Trait.BLANK_ZEROS);

    SampleFile lost = print(report, Shape.ONE_LINE, blanks);
    SampleFile kept = print(report, Shape.HTML, blanks);

    assertThat(kept.undecidable()).isEmpty();
    CellKey blank = first(lost, Quantity.State.BLANK);
    assertThat(lost.allows(blank, Quantity.unreadable("?"))).isTrue();
    assertThat(lost.allows(blank, Quantity.number(0))).isFalse();
    assertThat(kept.allows(blank, Quantity.unreadable("?"))).isFalse();
    assertThat(kept.allows(blank, Quantity.blank(" "))).isTrue();
  }

  @Test
  void aReadingIsHeldAgainstWhatWasPrinted() {
    SampleFile file =
        print(
            SampleFiles.report(5, SampleForm.FORM_2021, SampleSize.MEDIUM),
            Shape.HTML,
            Disguise.none());

    assertThat(file.mistakes(file.expected())).isEmpty();
    assertThat(file.mistakes(Map.of())).hasSize(200);
  }

  private static SampleFile print(SampleReport report, Shape shape, Disguise disguise) {
    return new SamplePrinter(shape, disguise, SampleEncoding.UTF_8).print(report, "report");
  }

  private static CellKey first(SampleFile file, Quantity.State state) {
    return file.expected().entrySet().stream()
        .filter(entry -> entry.getValue().state() == state)
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  /** A report that prints another number in every cell, and that number nowhere else. */
  private static SampleReport marked() {
    int[] next = {700_001};
    return SampleFiles.report(5, SampleForm.FORM_2021, SampleSize.MEDIUM)
        .mapCells((key, quantity) -> Quantity.number(next[0]++));
  }
}
