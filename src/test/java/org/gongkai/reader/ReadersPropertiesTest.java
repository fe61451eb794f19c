package org.gongkai.reader;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gongkai.document.Paragraph;
import org.gongkai.model.SourceSpan;

class ReadersPropertiesTest {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private static final String PAGE =
      """
      <!DOCTYPE html><html><head><meta charset="%s"><title>某局年度报告</title></head><body>
      <h1>某局<br>2023年政府信息公开工作年度报告</h1><div><p>一、总体情况<o:p></o:p></p>
      <table><tr><td rowspan="2" colspan="3">申请人情况</td><td>自然人</td><td>&nbsp;</td></tr>
      <tr><td><p>１２</p></td><td>1,234件</td></tr></table><pre>甲 | 乙
      </pre></div></body></html>
      """;

  private static final String TEXT =
      """
      ## 二、主动公开政府信息情况
      | 信息内容 | 本年制发件数 |
      |---|---|
      | 规章 | 0 |

      规章 | 0 | 1 |||
      行政许可 |
      ||
      """;

  private static final List<byte[]> SAMPLES =
      List.of(
          PAGE.formatted("utf-8").getBytes(UTF_8),
          PAGE.formatted("gb2312").getBytes(GB18030),
          PAGE.getBytes(UTF_16),
          ("let page = '" + PAGE.replace("\n", "\\n") + "';").getBytes(UTF_8),
          TEXT.getBytes(UTF_8));

  @Provide
  Arbitrary<byte[]> samples() {
    return Arbitraries.of(SAMPLES);
  }

  @Provide
  Arbitrary<String> chinese() {
    return Arbitraries.strings().withCharRange('一', '\u9FA5').ofMinLength(1).ofMaxLength(40);
  }

  @Provide
  Arbitrary<String> labels() {
    return Arbitraries.of("utf-8", "gb2312", "GBK", "gb18030", "iso-8859-1", "");
  }

  @Property(tries = 300)
  void anyChineseSurvivesAnyEncodingUnderAnyLabel(
      @ForAll("chinese") String words, @ForAll("labels") String label) {
    String page = "<html><meta charset='%s'><p>总体情况：%s</p></html>".formatted(label, words);

    for (Charset charset : List.of(UTF_8, UTF_16, GB18030)) {
      assertThat(Outline.document(page.getBytes(charset)).blocks())
          .containsExactly(new Paragraph("总体情况：" + words, SourceSpan.paragraph(1)));
    }
  }

  @Property(tries = 300)
  void noTruncationThrows(@ForAll("samples") byte[] sample, @ForAll @IntRange(max = 900) int to) {
    byte[] cut = Arrays.copyOf(sample, Math.min(to, sample.length));

    assertThat(new Readers().read("any", cut).format()).isNotEmpty();
  }

  @Property(tries = 300)
  void noFlippedBitThrows(
      @ForAll("samples") byte[] sample,
      @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 7999) Integer> bits) {
    byte[] flipped = sample.clone();
    bits.stream()
        .filter(bit -> bit / 8 < flipped.length)
        .forEach(bit -> flipped[bit / 8] ^= (byte) (1 << bit % 8));

    assertThat(new Readers().read("any", flipped).format()).isNotEmpty();
  }

  @Property(tries = 300)
  void noHeapOfMarkupThrows(@ForAll @Size(max = 60) List<@From("scraps") String> scraps) {
    byte[] heap = String.join("", scraps).getBytes(UTF_8);

    assertThat(new Readers().read("any", heap).format()).isNotEmpty();
  }

  @Provide
  Arbitrary<String> scraps() {
    return Arbitraries.of(
        "<table>",
        "</table>",
        "<tr>",
        "<td>",
        "</td>",
        "<td rowspan=0>",
        "<td colspan=99999999>",
        "<h1>",
        "<p>",
        "<div hidden>",
        "</div>",
        "<br>",
        "<s>",
        "<sup>",
        "<pre>",
        "<!--",
        "-->",
        "]]>",
        "\"",
        "'",
        "\\",
        "\\u4",
        "`",
        "+",
        "|",
        "||",
        "|---|",
        "\n",
        "\n\n",
        "# ",
        "**",
        "0",
        "规章",
        "&nbsp;",
        "<select>",
        "<input value=3>",
        "<svg>",
        "<title>",
        "<frameset>",
        "//",
        "/*");
  }
}
