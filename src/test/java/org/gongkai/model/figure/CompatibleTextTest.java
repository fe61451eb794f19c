package org.gongkai.model.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CompatibleTextTest {

  @Test
  void everyCharacterHasTheFormThatUnicodeGivesIt() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      String text = String.valueOf(c);
      assertThat(CompatibleText.of(text)).isEqualTo(unicode(text));
    }
  }

  @Property
  void charactersDoNotChangeOneAnotherButWhereUnicodeSaysSo(
      @ForAll
          @StringLength(max = 8)
          @Chars({
            'a', 'Z', '7', '７', '（', '，', '、', '年', '報', ' ', '\u3000', 'é', '\u0301', '①', 'ｶ', 'ﾞ'
          })
          String text) {
    assertThat(CompatibleText.of(text)).isEqualTo(unicode(text));
  }

  private static String unicode(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }
}
