package org.gongkai.output.parquet;

import java.io.ByteArrayOutputStream;

/**
 * Small numbers in Parquet's hybrid of runs and packed bits: eight equal ones and more are told
 * once, all others in groups of eight with as many bits each as the greatest needs.
 */
final class Runs {

  private static final int GROUP = 8;

  private final int[] numbers;
  private final int size;
  private final int bits;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private Runs(int[] numbers, int size, int bits) {
    this.numbers = numbers;
    this.size = size;
    this.bits = bits;
  }

  /** How many bits numbers up to the greatest need, at least one. */
  static int bits(int greatest) {
    return Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(greatest));
  }

  /**
   * Encodes numbers.
   *
   * @param size how many of the array count
   */
  static byte[] encode(int[] numbers, int size, int bits) {
    Runs runs = new Runs(numbers, size, bits);
    runs.encode();
    return runs.out.toByteArray();
  }

  private void encode() {
    int next = 0;
    while (next < size) {
      int run = run(next);
      next = run >= GROUP ? repeat(next, run) : pack(next);
    }
  }

  /** How many equal ones follow. */
  private int run(int from) {
    int to = from + 1;
    while (to < size && numbers[to] == numbers[from]) {
      to++;
    }
    return to - from;
  }

  private int repeat(int from, int count) {
    Varint.write((long) count << 1, out);
    for (int shift = 0; shift < bits; shift += Byte.SIZE) {
      out.write(numbers[from] >>> shift);
    }
    return from + count;
  }

  /** Groups up to the next that begins a run. */
  private int pack(int from) {
    int to = from;
    do {
      to = Math.min(to + GROUP, size);
    } while (to < size && run(to) < GROUP);
    int groups = (to - from + GROUP - 1) / GROUP;
    Varint.write(((long) groups << 1) | 1, out);
    pack(from, to, groups);
    return to;
  }

  /** The last group may want some; they are 0 and never read. */
  private void pack(int from, int to, int groups) {
    long held = 0;
    int filled = 0;
    for (int i = from; i < from + groups * GROUP; i++) {
      held |= (long) (i < to ? numbers[i] : 0) << filled;
      for (filled += bits; filled >= Byte.SIZE; filled -= Byte.SIZE) {
        out.write((int) held);
        held >>>= Byte.SIZE;
      }
    }
  }
}
