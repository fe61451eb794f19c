package org.gongkai.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.extract.ProseLine;
import org.gongkai.form.Forms;
import org.gongkai.form.Line;
import org.gongkai.form.Table;
import org.gongkai.model.Observation;
import org.gongkai.model.Observation.Kind;
import org.gongkai.model.SourceSpan;
import org.junit.jupiter.api.Test;

class TableTracesTest {

  private static final Table REQUESTS =
      Forms.national().forYear(2024).orElseThrow().get("requests");

  private static Observation observe(String... lines) {
    List<ProseLine> prose =
        Stream.of(lines)
            .map(line -> new ProseLine(line, ProseLine.Kind.TEXT, SourceSpan.line(1)))
            .toList();
    return new TableTraces(prose).observe(REQUESTS);
  }

  @Test
  void aTableWhoseWordsAreThereIsUnreadNotMissing() {
    String words = String.join("０ ", REQUESTS.lines().stream().map(Line::label).toList());

    Observation seen = observe("三、收到和处理政府信息公开申请情况", words);

    assertThat(seen.kind()).isEqualTo(Kind.TABLE_UNREAD);
    assertThat(seen.section()).isEqualTo("requests");
    assertThat(seen.printed().split("、")).hasSizeGreaterThanOrEqualTo(5);
  }

  @Test
  void rowsWithWrongCharactersAreTracesToo() {
    String[] rows =
        REQUESTS.lines().stream()
            .map(line -> line.label().replaceFirst("[属本总信重公开]", "□") + " 0 0 0 0 0 00")
            .toArray(String[]::new);

    assertThat(observe(rows).kind()).isEqualTo(Kind.TABLE_UNREAD);
    assertThat(observe(String.join(" ", rows)).kind()).isEqualTo(Kind.TABLE_UNREAD);
    assertThat(observe(String.join("\n", rows).replaceAll("[0 ]", "").split("\n")).kind())
        .isEqualTo(Kind.TABLE_MISSING);
  }

  @Test
  void aTextThatMentionsSomeOfItsWordsDoesNotHoldIt() {
    assertThat(observe("本年新收政府信息公开申请数量为3件，均予以公开，无结转下年度继续办理。").kind()).isEqualTo(Kind.TABLE_MISSING);
    assertThat(observe().kind()).isEqualTo(Kind.TABLE_MISSING);
  }
}
