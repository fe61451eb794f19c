package org.gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What must hold of columns kept by spaces, whatever is done to the text. */
class SpacedColumnsPropertiesTest {

  private static final Pattern FIGURE = Pattern.compile("(?<=\\s)\\d[\\d.,]*(?=\\s)");

  private final SampleText whole = new SampleText("layout-2021");
  private final SampleText blanks = new SampleText("layout-2019");

  @Property(tries = 15)
  void aWiderMarginChangesNothing(@ForAll @IntRange(min = 0, max = 60) int spaces) {
    String moved = whole.text().replaceAll("(?m)^(\\f?)(?=.)", "$1" + " ".repeat(spaces));

    assertThat(SampleText.found(moved)).isEqualTo(whole.expected());
  }

  @Property(tries = 60)
  void aLostFigureNeverMovesAnother(@ForAll int which, @ForAll boolean filled) {
    SampleText sample = filled ? whole : blanks;
    String text = sample.text();
    int tables = text.indexOf("信息内容");
    List<MatchResult> figures =
        FIGURE.matcher(text).results().filter(figure -> figure.start() > tables).toList();
    MatchResult lost = figures.get(Math.floorMod(which, figures.size()));
    String without =
        text.substring(0, lost.start())
            + " ".repeat(lost.end() - lost.start())
            + text.substring(lost.end());

    Map<String, String> found = SampleText.found(without);

    assertThat(SpacedColumnsTest.wrongNumbers(found, sample.expected())).isEmpty();
  }

  @Property(tries = 60)
  void linesWithoutFiguresMoveNoOthers(@ForAll long which, @ForAll boolean filled) {
    SampleText sample = filled ? whole : blanks;
    Random random = new Random(which);
    String text =
        Pattern.compile("(?m)^(?!二、|三、收|四、因)(.*[^\\d\\s.].*?)( +-?\\d[\\d.]*)+$")
            .matcher(sample.text())
            .replaceAll(line -> random.nextInt(4) == 0 ? line.group(1) : line.group());

    Map<String, String> found = SampleText.found(text);

    assertThat(SpacedColumnsTest.wrongNumbers(found, sample.expected())).isEmpty();
  }
}
