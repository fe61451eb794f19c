package org.gongkai.job.settle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.model.NamedVersion;
import org.gongkai.model.Precedence;
import org.gongkai.model.ReportKey;
import org.gongkai.store.Candidate;
import org.gongkai.store.Candidate.Decision;
import org.gongkai.store.Candidate.Verdict;

/**
 * Decides which of several files counts for an agency and year: none that gives another agency or
 * year away where one gives only this, since it may be another report; no draft where there is
 * something better; then the one with more numbers; then one called corrected, or else final; and
 * among equals the one whose path comes last. When a file came plays no part, so that the same
 * files give the same facts on every machine; only of files with the same bytes the one that was
 * there first stays, since what came later is the copy.
 */
public final class Settlement {

  private static final Map<Precedence, Comparator<Candidate>> RULES = rules();

  private static final Comparator<Candidate> RANK =
      RULES.values().stream().reduce(Comparator::thenComparing).orElseThrow();

  private static final Comparator<Candidate> EARLIEST =
      Comparator.comparing(
          Candidate::received, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

  private Settlement() {}

  private static Map<Precedence, Comparator<Candidate>> rules() {
    Map<Precedence, Comparator<Candidate>> rules = new EnumMap<>(Precedence.class);
    rules.put(Precedence.UNDISPUTED, Comparator.comparing(Candidate::undisputed));
    rules.put(
        Precedence.NO_DRAFT,
        Comparator.comparing(candidate -> version(candidate) != NamedVersion.DRAFT));
    rules.put(Precedence.MORE_NUMBERS, Comparator.comparingInt(Candidate::numbers));
    rules.put(Precedence.LATER_VERSION, Comparator.comparing(Settlement::version));
    rules.put(Precedence.LAST_PATH, Comparator.comparing(Candidate::path));
    return rules;
  }

  /** Why one of two files stands and not the other. */
  public static Precedence precedence(Candidate standing, Candidate rival) {
    return RULES.entrySet().stream()
        .filter(rule -> rule.getValue().compare(standing, rival) > 0)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Precedence.LAST_PATH);
  }

  /** The decisions that differ from what was decided before, by file. */
  static Map<Long, Verdict> settle(List<Candidate> candidates) {
    Map<Long, Verdict> changed = new TreeMap<>();
    for (List<Candidate> rivals : byKey(candidates).values()) {
      Candidate standing = standing(rivals);
      for (Candidate candidate : rivals) {
        Verdict verdict = new Verdict(decide(candidate, standing), standing.id());
        if (!verdict.equals(candidate.verdict())) {
          changed.put(candidate.id(), verdict);
        }
      }
    }
    return changed;
  }

  private static Candidate standing(List<Candidate> rivals) {
    Candidate best = rivals.stream().max(RANK).orElseThrow();
    return rivals.stream()
        .filter(rival -> rival.content().equals(best.content()))
        .filter(rival -> precedence(best, rival) == Precedence.LAST_PATH)
        .min(EARLIEST.thenComparing(RANK.reversed()))
        .orElse(best);
  }

  static Map<ReportKey, List<Candidate>> byKey(List<Candidate> candidates) {
    Map<ReportKey, List<Candidate>> byKey = new TreeMap<>();
    candidates.forEach(
        candidate ->
            byKey.computeIfAbsent(candidate.key(), key -> new ArrayList<>()).add(candidate));
    return byKey;
  }

  private static NamedVersion version(Candidate candidate) {
    return NamedVersion.of(candidate.path());
  }

  private static Decision decide(Candidate candidate, Candidate standing) {
    if (candidate.id() == standing.id()) {
      return Decision.STANDS;
    }
    return candidate.figures().equals(standing.figures())
        ? Decision.DUPLICATE
        : Decision.SUPERSEDED;
  }
}
