package org.gongkai.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String WORDS = "某区教育局2023年政府信息公开工作年度报告";

  private static String labelled(String charset) {
    return "<html><head><meta charset=\"" + charset + "\"></head><body>" + WORDS + "</body></html>";
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-8", "gb2312", "GBK", "iso-8859-1", "windows-1252", "no-such-thing"})
  void aWrongLabelMakesNoOtherCharacters(String label) {
    String page = labelled(label);

    assertThat(TextDecoder.decode(page.getBytes(UTF_8))).contains(page);
    assertThat(TextDecoder.decode(page.getBytes(GB18030))).contains(page);
  }

  @Test
  void aPageOrTextWithoutLabelIsUtf8OrElseGb18030() {
    assertThat(TextDecoder.decode(WORDS.getBytes(UTF_8))).contains(WORDS);
    assertThat(TextDecoder.decode(WORDS.getBytes(GB18030))).contains(WORDS);
  }

  @Test
  void twoGbkCharactersThatPassForUtf8AreGbk() {
    byte[] bytes = "通贰".getBytes(GB18030);
    byte[] ambiguous = {(byte) 0xCD, (byte) 0xA8, (byte) 0xD2, (byte) 0xBB};

    assertThat(TextDecoder.decode(ambiguous)).contains("通一");
    assertThat(TextDecoder.decode(bytes)).contains("通贰");
  }

  @Test
  void theOldLabelsCoverCharactersOfTheirSuccessors() {
    String page = labelled("gb2312").replace("某区", "㑇镕");

    assertThat(TextDecoder.decode(page.getBytes(GB18030))).contains(page);
  }

  @Test
  void traditionalCharactersAreReadByTheirLabel() {
    String page = labelled("big5").replace(WORDS, "政府資訊公開年度報告");

    assertThat(TextDecoder.decode(page.getBytes(Charset.forName("Big5")))).contains(page);
  }

  @Test
  void anXmlDeclarationIsALabelToo() {
    String page = "<?xml version=\"1.0\" encoding=\"big5\"?><html>資訊</html>";

    assertThat(TextDecoder.decode(page.getBytes(Charset.forName("Big5")))).contains(page);
  }

  @Test
  void aByteOrderMarkDecidesAndIsDropped() {
    assertThat(TextDecoder.decode(("\uFEFF" + WORDS).getBytes(UTF_8))).contains(WORDS);
    assertThat(TextDecoder.decode(("\uFEFF" + WORDS).getBytes(UTF_16LE))).contains(WORDS);
    assertThat(TextDecoder.decode(("\uFEFF" + WORDS).getBytes(UTF_16BE))).contains(WORDS);
  }

  @Test
  void utf16WithoutAMarkShowsByItsNuls() {
    String page = labelled("utf-16");

    assertThat(TextDecoder.decode(page.getBytes(UTF_16LE))).contains(page);
    assertThat(TextDecoder.decode(page.getBytes(UTF_16BE))).contains(page);
  }

  @Test
  void aCharacterCutOffByTheEndOfTheFileIsLetGo() {
    String allButLast = WORDS.substring(0, WORDS.length() - 1);
    byte[] utf8 = WORDS.getBytes(UTF_8);
    byte[] gbk = WORDS.getBytes(GB18030);

    assertThat(TextDecoder.decode(Arrays.copyOf(utf8, utf8.length - 1))).contains(allButLast);
    assertThat(TextDecoder.decode(Arrays.copyOf(gbk, gbk.length - 1))).contains(allButLast);
  }

  @Test
  void bytesOfNoEncodingAreRefused() {
    assertThat(TextDecoder.decode(new byte[] {'a', (byte) 0xFF, (byte) 0xFF, 'b'})).isEmpty();
    assertThat(TextDecoder.decode((WORDS + '\0').getBytes(UTF_8))).isEmpty();
    assertThat(TextDecoder.decode("\u00EF\u00BB\u00BFabc\u00B0\u00A1".getBytes(ISO_8859_1)))
        .isEmpty();
  }

  @Test
  void plainAsciiIsItself() {
    assertThat(TextDecoder.decode("1 2 3".getBytes(UTF_8))).contains("1 2 3");
    assertThat(TextDecoder.decode(new byte[0])).contains("");
  }
}
