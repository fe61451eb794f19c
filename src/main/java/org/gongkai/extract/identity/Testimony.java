package org.gongkai.extract.identity;

import java.util.Set;

/**
 * What one witness says.
 *
 * @param says the years or bodies it may mean: several where a name fits several
 */
record Testimony<T>(WitnessKind kind, Set<T> says) {

  Testimony {
    says = Set.copyOf(says);
  }

  boolean isFor(T reading) {
    return says.contains(reading);
  }
}
