package org.gongkai.reader.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.gongkai.model.Rejection.Reason;
import org.gongkai.reader.Outline;
import org.junit.jupiter.api.Test;

class MhtmlReaderTest {

  private static final Charset UTF_8 = StandardCharsets.UTF_8;

  private static final String PAGE =
      "<html><body><p>规章制度</p><table><tr><td>规章</td><td>1</td></tr></table></body></html>";

  private static byte[] file(String type, String encoding, String body) {
    String head =
        """
        From: <Saved by a browser>
        Subject: =?utf-8?Q?report?=
        MIME-Version: 1.0
        Content-Type: multipart/related;
        \ttype="text/html";
        \tboundary="----B"

        ------B
        Content-Type: image/png
        Content-Transfer-Encoding: base64

        iVBORw0KGgo=
        ------B
        Content-Type: %s
        Content-Transfer-Encoding: %s
        Content-Location: file:///C:/report.htm

        %s
        ------B--
        """;
    return head.formatted(type, encoding, body).replace("\n", "\r\n").getBytes(ISO_8859_1);
  }

  private static String base64(Charset charset) {
    return Base64.getMimeEncoder().encodeToString(PAGE.getBytes(charset));
  }

  private static String quotedPrintable(Charset charset) {
    StringBuilder text = new StringBuilder();
    for (byte b : PAGE.getBytes(charset)) {
      boolean plain = b > ' ' && b != '=';
      text.append(plain ? String.valueOf((char) b) : "=%02X".formatted(b));
      text.append(text.length() % 70 == 0 ? "=\n" : "");
    }
    return text.toString();
  }

  @Test
  void thePageIsReadFromItsEncodingAndCharacterSet() {
    Charset gbk = Charset.forName("GBK");

    for (byte[] file :
        new byte[][] {
          file("text/html; charset=\"utf-8\"", "quoted-printable", quotedPrintable(UTF_8)),
          file("text/html; charset=\"gb2312\"", "base64", base64(gbk)),
          file("text/html", "quoted-printable", quotedPrintable(gbk)),
          file("text/html; charset=\"unicode\"", "base64", base64(StandardCharsets.UTF_16)),
        }) {
      assertThat(Outline.document(file).format()).isEqualTo("mhtml");
      assertThat(Outline.of(file)).containsExactly("规章制度", "[规章 ¦ 1]");
    }
  }

  @Test
  void aLabelOutsideThePageIsBelieved() {
    String page = PAGE.replace('规', '規');
    String body = Base64.getMimeEncoder().encodeToString(page.getBytes(Charset.forName("Big5")));

    assertThat(Outline.of(file("text/html; charset=\"big5\"", "base64", body)))
        .containsExactly("規章制度", "[規章 ¦ 1]");
  }

  @Test
  void aFileWithoutAPageIsDamaged() {
    assertThat(Outline.refusal(file("text/css", "7bit", "p {}"))).isEqualTo(Reason.DAMAGED);
  }
}
