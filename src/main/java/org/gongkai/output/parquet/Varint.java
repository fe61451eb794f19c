package org.gongkai.output.parquet;

import java.io.ByteArrayOutputStream;

/** A number in as few bytes as it needs, seven bits each, the lowest first. */
final class Varint {

  private Varint() {}

  static void write(long value, ByteArrayOutputStream out) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      out.write((int) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}
