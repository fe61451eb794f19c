package org.gongkai.store;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes numbers and texts into few bytes, for {@link BinaryUnpacker} to read in the same order.
 */
final class BinaryPacker {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(4096);
  private final Map<String, Integer> words = new HashMap<>();

  /** A number that is not negative: seven bits a byte, the lowest first. */
  void number(int number) {
    int rest = number;
    while (rest > 0x7F) {
      out.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  void numberOrNull(@Nullable Integer number) {
    number(number == null ? 0 : number + 1);
  }

  void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    out.write(bytes, 0, bytes.length);
  }

  /** A text that comes again and again: its letters are written once. */
  void word(String word) {
    Integer known = words.putIfAbsent(word, words.size() + 1);
    number(known == null ? 0 : known);
    if (known == null) {
      text(word);
    }
  }

  /** A text that may begin like the one before it: only the rest is written. */
  void textAfter(String before, String text) {
    int shared = 0;
    int most = Math.min(before.length(), text.length());
    while (shared < most && before.charAt(shared) == text.charAt(shared)) {
      shared++;
    }
    if (shared > 0 && Character.isHighSurrogate(text.charAt(shared - 1))) {
      shared--;
    }
    number(shared);
    text(text.substring(shared));
  }

  /** A derived number in its shortest form; they come often, so they are words. */
  void decimal(@Nullable BigDecimal number) {
    word(number == null ? "" : Numbers.shortest(number).toString());
  }

  byte[] bytes() {
    return out.toByteArray();
  }
}
