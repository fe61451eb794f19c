package org.gongkai.sample;

import java.util.List;
import java.util.Random;

/**
 * Chance with a seed: the same seed gives the same choices on every machine and release of Java.
 *
 * @param random the only source of chance
 */
public record Dice(Random random) {

  /** Dice for a seed and whatever else tells this use from others. */
  public static Dice of(long seed, Object... purpose) {
    long mixed = seed * 0x9E3779B97F4A7C15L;
    for (Object part : purpose) {
      mixed = (mixed ^ part.toString().hashCode()) * 0xBF58476D1CE4E5B9L;
      mixed ^= mixed >>> 29;
    }
    return new Dice(new Random(mixed));
  }

  /** A number from 0, smaller than the limit. */
  public int below(int limit) {
    return random.nextInt(limit);
  }

  /** A number between the two, both included. */
  public int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** True once in so many throws. */
  public boolean oneIn(int throwsOfTheDice) {
    return random.nextInt(throwsOfTheDice) == 0;
  }

  /** One of the list. */
  public <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** A number within a fifth of the given one. */
  public int near(int number) {
    return number - number / 5 + random.nextInt(2 * (number / 5) + 1);
  }
}
