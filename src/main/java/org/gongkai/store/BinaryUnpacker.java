package org.gongkai.store;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link BinaryPacker} wrote. */
final class BinaryUnpacker {

  private final byte[] bytes;
  private final List<String> words = new ArrayList<>();
  private final Map<String, BigDecimal> decimals = new HashMap<>();
  private int position;

  BinaryUnpacker(byte[] bytes) {
    this.bytes = bytes;
  }

  int number() {
    int number = 0;
    int shift = 0;
    byte next = bytes[position++];
    while (next < 0) {
      number |= (next & 0x7F) << shift;
      shift += 7;
      next = bytes[position++];
    }
    return number | next << shift;
  }

  String text() {
    int length = number();
    String text = new String(bytes, position, length, StandardCharsets.UTF_8);
    position += length;
    return text;
  }

  @Nullable Integer numberOrNull() {
    int number = number();
    return number == 0 ? null : number - 1;
  }

  String word() {
    int known = number();
    if (known > 0) {
      return words.get(known - 1);
    }
    String word = text();
    words.add(word);
    return word;
  }

  String textAfter(String before) {
    int shared = number();
    String rest = text();
    return shared == 0 ? rest : before.substring(0, shared) + rest;
  }

  @Nullable BigDecimal decimal() {
    String word = word();
    return word.isEmpty() ? null : decimals.computeIfAbsent(word, BigDecimal::new);
  }
}
