package org.gongkai.extract.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.extract.ProseLine;
import org.gongkai.form.Forms;
import org.gongkai.model.Observation;
import org.gongkai.model.SourceSpan;
import org.junit.jupiter.api.Test;

/** In which order the headings stand, and under which numbers. */
class SectionFinderTest {

  private static final SectionFinder FINDER =
      new SectionFinder(new SectionHeadings(Forms.national().sections()));

  private static List<String> numbering(String... headings) {
    List<ProseLine> lines =
        Stream.of(headings)
            .flatMap(heading -> Stream.of(heading, "正文。"))
            .map(text -> new ProseLine(text, ProseLine.Kind.TEXT, SourceSpan.NOWHERE))
            .toList();
    return FINDER.find(lines).observations().stream()
        .filter(seen -> seen.kind() == Observation.Kind.SECTION_NUMBERING)
        .map(Observation::printed)
        .toList();
  }

  @Test
  void aSectionThatStandsBehindALaterOneIsOutOfOrder() {
    assertThat(numbering("一、总体情况", "三、收到和处理政府信息公开申请情况", "二、主动公开政府信息情况"))
        .containsExactly("二、主动公开政府信息情况");
    assertThat(numbering("一、总体情况", "二、主动公开政府信息情况", "五、存在的主要问题及改进情况")).isEmpty();
  }

  @Test
  void aSectionThatBearsAnothersNumberIsMisnumbered() {
    assertThat(numbering("一、总体情况", "三、主动公开政府信息情况")).containsExactly("三、主动公开政府信息情况");
  }
}
