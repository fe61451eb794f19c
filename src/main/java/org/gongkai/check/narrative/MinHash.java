package org.gongkai.check.narrative;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A print in half a kilobyte: all runs of a text are dealt into bins in four ways, and of each bin
 * the first run is kept (one permutation hashing, Li, Owen and Zhang 2012). Two texts agree in a
 * place with the probability of their similarity; of texts that are equal to nine tenths, less than
 * one pair in a million shares none of the 20 bands. Which texts are equal is not for the sketch to
 * say.
 */
final class MinHash {

  private static final int WAYS = 4;
  private static final int BINS = 30;
  private static final int PLACES = WAYS * BINS;
  private static final int BAND = 6;

  private final int[] first;

  private MinHash(int[] first) {
    this.first = first;
  }

  static MinHash of(ShingleSet print) {
    int[] first = new int[PLACES];
    Arrays.fill(first, Integer.MAX_VALUE);
    for (int run : print.runs()) {
      for (int way = 0; way < WAYS; way++) {
        int hash = mixed(run, way);
        int place = way * BINS + Integer.remainderUnsigned(hash, BINS);
        first[place] = Math.min(first[place], hash);
      }
    }
    return new MinHash(first);
  }

  /** What nearly equal texts share at least one of. */
  LongStream bands() {
    return IntStream.range(0, PLACES / BAND)
        .mapToLong(
            band -> {
              int[] places = Arrays.copyOfRange(first, band * BAND, (band + 1) * BAND);
              return ((long) band << Integer.SIZE) | (Arrays.hashCode(places) & 0xFFFFFFFFL);
            });
  }

  /** Another ordering each way: the finaliser of MurmurHash3 over a shifted run. */
  private static int mixed(int run, int way) {
    int hash = run ^ ((way + 1) * 0x9E3779B9);
    hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
    hash = (hash ^ (hash >>> 13)) * 0xC2B2AE35;
    return hash ^ (hash >>> 16);
  }
}
