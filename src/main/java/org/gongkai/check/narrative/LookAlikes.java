package org.gongkai.check.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds among many texts those that are nearly the same. Of a text only its sketch is kept, half a
 * kilobyte; what looks alike is read again and compared run by run, so that the answer is exact and
 * the same in whatever order the texts came.
 */
public final class LookAlikes {

  /**
   * A text that is nearly that of another.
   *
   * @param name whose it is
   * @param other whose it resembles: the first by name of all that are alike; for the first itself,
   *     the second
   * @param similarity 0 to 1
   */
  public record Pair(String name, String other, double similarity) {}

  private final SortedMap<String, MinHash> sketches = new TreeMap<>();

  /** Takes in the text of somebody. */
  public void add(String name, ShingleSet print) {
    sketches.put(name, MinHash.of(print));
  }

  /**
   * Pairs each text with the first one that it resembles, and that with the second: who copied from
   * whom can't be seen. Of a hundred copies of one text each is told once.
   *
   * @param reread gives the print of a text again
   * @param threshold how similar nearly the same is
   */
  public List<Pair> pairs(Function<String, ShingleSet> reread, double threshold) {
    Map<Long, List<String>> originals = new HashMap<>();
    Map<String, ShingleSet> seen = new HashMap<>();
    SortedMap<String, Pair> pairs = new TreeMap<>();
    sketches.forEach(
        (name, sketch) -> {
          Set<String> candidates = new LinkedHashSet<>();
          sketch
              .bands()
              .forEach(band -> candidates.addAll(originals.getOrDefault(band, List.of())));
          Pair pair =
              candidates.isEmpty() ? null : first(name, candidates, seen, reread, threshold);
          if (pair == null) {
            sketch
                .bands()
                .forEach(band -> originals.computeIfAbsent(band, b -> new ArrayList<>()).add(name));
          } else {
            pairs.put(name, pair);
            pairs.putIfAbsent(
                pair.other(),
                new Pair(/* name= */ pair.other(), /* other= */ name, pair.similarity()));
          }
        });
    return List.copyOf(pairs.values());
  }

  private static @Nullable Pair first(
      String name,
      Set<String> candidates,
      Map<String, ShingleSet> seen,
      Function<String, ShingleSet> reread,
      double threshold) {
    ShingleSet own = reread.apply(name);
    return candidates.stream()
        .sorted()
        .map(other -> new Pair(name, other, own.similarity(seen.computeIfAbsent(other, reread))))
        .filter(pair -> pair.similarity() >= threshold)
        .findFirst()
        .orElse(null);
  }
}
