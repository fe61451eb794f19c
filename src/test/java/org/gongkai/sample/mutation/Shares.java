package org.gongkai.sample.mutation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How many of the files tried were read whole, by format and by kind of dress. */
public record Shares(List<Outcome> outcomes) {

  /** How many of a hundred files were read whole. */
  public double whole() {
    return 100.0 * outcomes.stream().filter(Outcome::isWhole).count() / outcomes.size();
  }

  @Override
  public String toString() {
    return "%d files%n%s%n%s%n%s"
        .formatted(
            outcomes.size(),
            table(outcome -> " all"),
            table(outcome -> outcome.mutant().medium().family().toString()),
            table(
                outcome ->
                    outcome.mutant().mutation().area() + " " + outcome.mutant().mutation().kind()));
  }

  private String table(Function<Outcome, String> name) {
    Map<String, List<Outcome>> groups =
        outcomes.stream().collect(Collectors.groupingBy(name, TreeMap::new, Collectors.toList()));
    return groups.entrySet().stream()
        .map(group -> line(group.getKey(), group.getValue()))
        .collect(Collectors.joining());
  }

  private static String line(String name, List<Outcome> group) {
    return String.format(
        Locale.ROOT,
        "%5.1f%% whole of %4d, wrong %3d, unfair %3d  %s%n",
        new Shares(group).whole(),
        group.size(),
        group.stream().filter(outcome -> !outcome.wrong().isEmpty()).count(),
        group.stream().filter(outcome -> !outcome.unfair().isEmpty()).count(),
        name);
  }
}
