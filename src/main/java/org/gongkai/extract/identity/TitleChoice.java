package org.gongkai.extract.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which of several titles on a page is that of the report. A page may list the reports of other
 * years and of other bodies above it; the one that looks most like the title, and for which most of
 * the other witnesses speak, is taken. Where another is nearly as good, both are.
 */
final class TitleChoice {

  /** So many titles one under the other are a list of links. */
  private static final int LIST = 3;

  /** Lines of a list may have something between them: a date, an icon. */
  private static final int GAP = 2;

  /** All that one title says, wherever it stands. */
  record Reading(Set<Body> bodies, @Nullable Integer year, String disowned, String text) {

    boolean isCompatible(Reading other) {
      boolean sameYear = year == null || other.year == null || year.equals(other.year);
      boolean sameBody =
          bodies.isEmpty() || other.bodies.isEmpty() || !Collections.disjoint(bodies, other.bodies);
      return sameYear && sameBody;
    }

    boolean isComplete() {
      return year != null && !bodies.isEmpty();
    }
  }

  private final Map<Reading, Integer> scores = new LinkedHashMap<>();
  private final List<Reading> ranked;

  /**
   * Weighs the titles.
   *
   * @param bodies whom a title may name
   * @param years what the others say of the year
   * @param agencies what the others say of the agency
   */
  TitleChoice(
      List<TitleFinder.Seen> seen,
      Function<Title, Set<Body>> bodies,
      Hearing<Integer> years,
      Hearing<Body> agencies) {
    Map<Set<Object>, Reading> readings = new LinkedHashMap<>();
    Set<TitleFinder.Seen> listed = listed(seen);
    for (TitleFinder.Seen title : seen) {
      Reading reading = reading(title.title(), bodies.apply(title.title()));
      Reading known = readings.computeIfAbsent(key(reading), key -> reading);
      int standing = listed.contains(title) ? 1 : title.standing();
      boolean isLast = title.equals(seen.get(seen.size() - 1));
      scores.merge(known, standing + (isLast ? 1 : 0), (a, b) -> Math.max(a, b) + 1);
    }
    scores.replaceAll((reading, standing) -> standing + backing(reading, years, agencies));
    this.ranked =
        scores.keySet().stream()
            .sorted(Comparator.comparing((Reading it) -> scores.getOrDefault(it, 0)).reversed())
            .toList();
  }

  private static Reading reading(Title title, Set<Body> bodies) {
    return new Reading(bodies, title.year(), title.disowned(), title.text());
  }

  private static Set<Object> key(Reading reading) {
    Set<Object> key = new HashSet<>(reading.bodies());
    Integer year = reading.year();
    key.add(year == null ? "" : year);
    key.add(reading.disowned().isEmpty());
    return key;
  }

  /** Titles that stand in a list of different ones. */
  private static Set<TitleFinder.Seen> listed(List<TitleFinder.Seen> seen) {
    Set<TitleFinder.Seen> listed = new HashSet<>();
    List<TitleFinder.Seen> run = new ArrayList<>();
    for (TitleFinder.Seen title : seen) {
      if (!run.isEmpty() && title.at() - run.get(run.size() - 1).at() > GAP) {
        close(run, listed);
      }
      run.add(title);
    }
    close(run, listed);
    return listed;
  }

  private static void close(List<TitleFinder.Seen> run, Set<TitleFinder.Seen> listed) {
    int lowest = run.stream().mapToInt(TitleFinder.Seen::standing).min().orElse(0);
    run.removeIf(title -> title.standing() > lowest); // a heading is no entry of the list over it
    if (run.stream().map(it -> it.title().agency() + it.title().year()).distinct().count()
        >= LIST) {
      listed.addAll(run);
    }
    run.clear();
  }

  private static int backing(Reading reading, Hearing<Integer> years, Hearing<Body> agencies) {
    Integer year = reading.year();
    int ofYear = year == null ? -1 : years.weightOf(year);
    return ofYear + reading.bodies().stream().mapToInt(agencies::weightOf).max().orElse(0);
  }

  /** The title of the report, its parts filled in from others that agree with it. */
  Optional<Reading> best() {
    return ranked.stream().findFirst().map(this::complete);
  }

  private Reading complete(Reading best) {
    Set<Body> bodies = best.bodies();
    Integer year = best.year();
    String disowned = best.disowned();
    for (Reading other : ranked) {
      if (new Reading(bodies, year, "", "").isCompatible(other)) {
        bodies = common(bodies, other.bodies());
        year = year == null ? other.year() : year;
        disowned = disowned.isEmpty() && other.isComplete() ? other.disowned() : disowned;
      }
    }
    return new Reading(bodies, year, disowned, best.text());
  }

  /** Those whom both may mean; a title without a name means anybody. */
  private static Set<Body> common(Set<Body> bodies, Set<Body> others) {
    Set<Body> common = new LinkedHashSet<>(bodies.isEmpty() ? others : bodies);
    if (!others.isEmpty()) {
      common.retainAll(others);
    }
    return common;
  }

  /** Titles that say something else than the best and have nearly as much for them. */
  List<Reading> contenders() {
    return rivals().stream().filter(this::isNearlyBest).toList();
  }

  /** Titles that say something else than the best, the better ones first. */
  List<Reading> rivals() {
    return best().stream()
        .flatMap(best -> ranked.stream().filter(other -> !best.isCompatible(other)))
        .toList();
  }

  private boolean isNearlyBest(Reading other) {
    return score(ranked.get(0)) - score(other) < Hearing.MARGIN;
  }

  private int score(Reading reading) {
    return scores.getOrDefault(reading, 0);
  }
}
