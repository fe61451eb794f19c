package org.gongkai.reader.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.reader.Outline;
import org.junit.jupiter.api.Test;

class ScriptReaderTest {

  @Test
  void readsThePageInAString() {
    String script =
        """
        //don't stumble over "this"
        var a = 'x', content = "<p align=\\"left\\">\\u603b体\\n<\\/p><table><tr><td>1<td>2</table>";
        """;

    assertThat(Outline.of(script)).containsExactly("总体", "[1 ¦ 2]");
  }

  @Test
  void joinsStringsThatTheScriptJoins() {
    assertThat(Outline.of("document.write('<p>规章</p>' + \"<p>12\" +\n '3</p>');"))
        .containsExactly("规章", "123");
  }

  @Test
  void readsAStringThatTheEndOfTheFileCutsOff() {
    assertThat(Outline.of("var content = '<p>规章</p><p>12")).containsExactly("规章", "12");
  }

  @Test
  void aBrokenEscapeIsLeftAsItStands() {
    assertThat(Outline.of("var content = '<p>\\u60z \\x4</p>'")).containsExactly("\\u60z \\x4");
  }

  @Test
  void quotesInProseMakeNoScript() {
    assertThat(Outline.of("他说\"好\"，见</a>。\n\"一")).containsExactly("他说\"好\"，见</a>。", "\"一");
  }
}
