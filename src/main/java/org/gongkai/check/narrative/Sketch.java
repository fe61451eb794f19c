package org.gongkai.check.narrative;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A print in half a kilobyte: for each of 120 orderings of all runs the first one that the text has
 * (MinHash, Broder 1997). Two texts agree in a place with the probability of their similarity; of
 * texts that are equal to nine tenths, less than one pair in a million shares none of the 20 bands.
 * Which texts are equal is not for the sketch to say.
 */
final class Sketch {

  private static final int PLACES = 120;
  private static final int BAND = 6;

  private final int[] first;

  private Sketch(int[] first) {
    this.first = first;
  }

  static Sketch of(Wordprint print) {
    int[] runs = print.runs();
    int[] first = new int[PLACES];
    if (runs.length > 0) {
      for (int place = 0; place < PLACES; place++) {
        first[place] = first(runs, place);
      }
    }
    return new Sketch(first);
  }

  private static int first(int[] runs, int place) {
    int least = Integer.MAX_VALUE;
    for (int run : runs) {
      least = Math.min(least, mixed(run, place));
    }
    return least;
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

  /** Another ordering for each place: the finaliser of MurmurHash3 over a shifted run. */
  private static int mixed(int run, int place) {
    int hash = run ^ ((place + 1) * 0x9E3779B9);
    hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
    hash = (hash ^ (hash >>> 13)) * 0xC2B2AE35;
    return hash ^ (hash >>> 16);
  }
}
