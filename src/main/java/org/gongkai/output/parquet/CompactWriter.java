package org.gongkai.output.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Thrift's compact protocol, in which Parquet writes its headers: a structure is a row of fields,
 * each with its number, which only the difference to the one before is written of.
 */
final class CompactWriter {

  private static final int I32 = 5;
  private static final int I64 = 6;
  private static final int BINARY = 8;
  private static final int LIST = 9;
  private static final int STRUCTURE = 12;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Deque<Integer> outer = new ArrayDeque<>();
  private int last;

  CompactWriter i32(int field, int value) {
    field(field, I32);
    zigzag(value);
    return this;
  }

  CompactWriter i64(int field, long value) {
    field(field, I64);
    zigzag(value);
    return this;
  }

  CompactWriter text(int field, String text) {
    field(field, BINARY);
    text(text);
    return this;
  }

  /** Begins a structure as a field. */
  CompactWriter begin(int field) {
    field(field, STRUCTURE);
    outer.push(last);
    last = 0;
    return this;
  }

  CompactWriter end() {
    out.write(0);
    last = outer.pop();
    return this;
  }

  /** A list of structures, each {@link #bytes} of a writer of its own. */
  CompactWriter structures(int field, List<byte[]> structures) {
    list(field, STRUCTURE, structures.size());
    structures.forEach(out::writeBytes);
    return this;
  }

  CompactWriter i32s(int field, int... values) {
    list(field, I32, values.length);
    for (int value : values) {
      zigzag(value);
    }
    return this;
  }

  CompactWriter texts(int field, String... texts) {
    list(field, BINARY, texts.length);
    for (String text : texts) {
      text(text);
    }
    return this;
  }

  /** Ends the outermost structure. */
  byte[] bytes() {
    out.write(0);
    return out.toByteArray();
  }

  private CompactWriter list(int field, int element, int size) {
    field(field, LIST);
    if (size < 15) {
      out.write((size << 4) | element);
    } else {
      out.write(0xF0 | element);
      varint(size);
    }
    return this;
  }

  private void field(int field, int type) {
    out.write(((field - last) << 4) | type);
    last = field;
  }

  private void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    varint(bytes.length);
    out.writeBytes(bytes);
  }

  private void zigzag(long value) {
    varint((value << 1) ^ (value >> 63));
  }

  private void varint(long value) {
    Varint.write(value, out);
  }
}
