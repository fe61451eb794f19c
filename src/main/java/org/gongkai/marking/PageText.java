package org.gongkai.marking;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.gongkai.reader.TextDecoder;

/** The text of a page with the way back to its bytes. */
final class PageText {

  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          Charset.forName("GB18030"),
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE);

  /** How many bytes a byte order mark may have. */
  private static final List<Integer> ORDER_MARKS = List.of(0, 2, 3);

  private final byte[] bytes;
  private final String text;
  private final Charset charset;
  private final int orderMark;

  private PageText(byte[] bytes, String text, Charset charset, int orderMark) {
    this.bytes = bytes;
    this.text = text;
    this.charset = charset;
    this.orderMark = orderMark;
  }

  /**
   * The text of some bytes.
   *
   * @throws IOException where these bytes cannot be made of it again
   */
  static PageText of(byte[] bytes) throws IOException {
    String text =
        TextDecoder.decode(bytes).orElseThrow(() -> new IOException("no text in the file"));
    for (Charset charset : CHARSETS) {
      byte[] encoded = text.getBytes(charset);
      for (int mark : ORDER_MARKS) {
        if (encoded.length + mark == bytes.length
            && Arrays.equals(encoded, 0, encoded.length, bytes, mark, bytes.length)) {
          return new PageText(bytes, text, charset, mark);
        }
      }
    }
    throw new IOException("text that cannot be written as it was");
  }

  String text() {
    return text;
  }

  /** The bytes of the page with more text at places of it, all others unchanged. */
  byte[] with(NavigableMap<Integer, String> insertions) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, orderMark);
    int from = 0;
    for (Map.Entry<Integer, String> insertion : insertions.entrySet()) {
      out.writeBytes(text.substring(from, insertion.getKey()).getBytes(charset));
      out.writeBytes(insertion.getValue().getBytes(charset));
      from = insertion.getKey();
    }
    out.writeBytes(text.substring(from).getBytes(charset));
    return out.toByteArray();
  }
}
