package org.gongkai.extract.identity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What came of a hearing: decided, with or without somebody against it; open, when two readings
 * have about as much on their side; or nothing at all, when nobody spoke.
 *
 * @param taken what was decided on, or null
 * @param testimonies all that was said
 */
record Verdict<T>(@Nullable T taken, List<Testimony<T>> testimonies) {

  Verdict {
    testimonies = List.copyOf(testimonies);
  }

  Optional<T> find() {
    return Optional.ofNullable(taken);
  }

  /** Whether several readings were heard and none of them is the stronger. */
  boolean isOpen() {
    return taken == null
        && testimonies.stream().anyMatch(testimony -> !testimony.kind().onlySupports());
  }

  /** Who says something else than what was decided on. */
  List<Testimony<T>> against() {
    T decided = taken;
    return decided == null
        ? List.of()
        : testimonies.stream().filter(testimony -> !testimony.isFor(decided)).toList();
  }

  /** How much of what a reader sees, its title apart, speaks for what was decided on. */
  int confirmation() {
    T decided = taken;
    return decided == null
        ? 0
        : testimonies.stream()
            .filter(testimony -> testimony.isFor(decided) && testimony.kind().isSeen())
            .filter(testimony -> testimony.kind() != WitnessKind.TITLE)
            .mapToInt(testimony -> testimony.kind().weight())
            .sum();
  }

  /** Whether a witness of some kind speaks for what was decided on. */
  boolean isBackedBy(WitnessKind kind) {
    T decided = taken;
    return decided != null
        && testimonies.stream().anyMatch(t -> t.kind() == kind && t.isFor(decided));
  }

  /** All readings in words, each with who says so: 标题2022年 / 统计期限2023年. */
  String readings(Function<T, String> spelt) {
    Set<String> readings = new LinkedHashSet<>();
    testimonies.forEach(
        testimony ->
            readings.add(
                testimony.kind().word()
                    + testimony.says().stream()
                        .map(spelt)
                        .sorted()
                        .collect(Collectors.joining("或"))));
    return String.join(" / ", readings);
  }
}
