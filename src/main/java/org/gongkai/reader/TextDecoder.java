package org.gongkai.reader;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds the text in a file's bytes. Strict: a byte that does not fit the encoding rules the
 * encoding out, so a page is never turned into other characters silently. Only a character cut off
 * by the end of the file is let go.
 *
 * <p>Order: byte order mark; UTF-8, when it makes Chinese of the bytes; the label of the page;
 * GB18030. A wrong label does no harm: bytes that are valid UTF-8 with Chinese in it are nothing
 * else, and single-byte labels, which fit any bytes, are not believed.
 */
public final class TextDecoder {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private TextDecoder() {}

  /** The text without its byte order mark; empty when the bytes are none in these encodings. */
  public static Optional<String> decode(byte[] bytes) {
    return decode(bytes, "");
  }

  /**
   * The text of bytes that carry a label outside of them.
   *
   * @param label of the encoding; it goes before the label of the page. May be empty
   */
  public static Optional<String> decode(byte[] bytes, String label) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return strictly(StandardCharsets.UTF_8, bytes, 3);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return strictly(StandardCharsets.UTF_16LE, bytes, 2);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return strictly(StandardCharsets.UTF_16BE, bytes, 2);
    }
    return hasNul(bytes) ? unmarkedUtf16(bytes) : unmarked(bytes, label);
  }

  static boolean hasNul(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> unmarked(byte[] bytes, String label) {
    Optional<String> utf8 = strictly(StandardCharsets.UTF_8, bytes, 0);
    if (utf8.filter(text -> isAscii(text) || isWide(text)).isPresent()) {
      return utf8;
    }
    return DeclaredCharset.ofLabel(label)
        .or(() -> DeclaredCharset.find(bytes))
        .flatMap(charset -> strictly(charset, bytes, 0))
        .or(() -> strictly(GB18030, bytes, 0))
        .or(() -> utf8);
  }

  /** Half the bytes of markup and digits are NUL in UTF-16; which half tells the byte order. */
  private static Optional<String> unmarkedUtf16(byte[] bytes) {
    return strictly(StandardCharsets.UTF_16LE, bytes, 0)
        .filter(TextDecoder::isPlausible)
        .or(() -> strictly(StandardCharsets.UTF_16BE, bytes, 0).filter(TextDecoder::isPlausible));
  }

  private static Optional<String> strictly(Charset charset, byte[] bytes, int from) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
    boolean fits = decoder.decode(in, out, false).isUnderflow();
    String text = out.flip().toString();
    return fits && text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  /** Holds a character of three bytes: two GBK characters in a row may pass for two-byte UTF-8. */
  private static boolean isWide(String text) {
    return text.chars().anyMatch(c -> c >= 0x0800);
  }

  private static boolean isPlausible(String text) {
    long usual = text.chars().filter(TextDecoder::isUsual).count();
    return usual >= text.length() * 0.9;
  }

  private static boolean isUsual(int c) {
    return (c >= 0x20 && c < 0x7F)
        || (c >= '\t' && c <= '\r')
        || (c >= 0x2000 && c < 0x2070)
        || (c >= 0x3000 && c < 0x3020)
        || (c >= 0x4E00 && c < 0xA000)
        || (c >= 0xFF00 && c < 0xFFF0);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
