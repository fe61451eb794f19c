package org.gongkai.check.culprit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the mistakes behind failing equations as a reviewer does: what single cell, what pair of
 * cells, what line counted wrongly would make all of them hold and disturb no other?
 */
public final class Culprits {

  private Culprits() {}

  /**
   * The mistakes that explain a sheet: fewest first assumptions, one explanation for each group of
   * failing equations that stands by itself.
   *
   * @return empty where nothing fails, where some failing equation has no explanation, and where
   *     several mistakes explain it as well
   */
  public static List<Explanation> find(EquationCells cells) {
    return cells.broken().isEmpty()
        ? List.of()
        : CheapestCover.certain(cells.broken(), verdicts(cells)).stream()
            .flatMap(verdict -> verdict.culprit().stream())
            .map(CandidateMistake::explanation)
            .toList();
  }

  private static List<CulpritVerdict> verdicts(EquationCells cells) {
    Map<Set<JudgedEquation>, Map<Object, CandidateMistake>> byEquations = new LinkedHashMap<>();
    suspicions(cells)
        .forEach(
            suspicion ->
                byEquations
                    .computeIfAbsent(suspicion.repaired(), repaired -> new LinkedHashMap<>())
                    .merge(identity(suspicion), suspicion, Culprits::cheaper));
    return byEquations.values().stream().map(Map::values).map(Culprits::verdict).toList();
  }

  private static CulpritVerdict verdict(Collection<CandidateMistake> suspicions) {
    return CulpritVerdict.between(List.copyOf(suspicions));
  }

  private static Stream<CandidateMistake> suspicions(EquationCells cells) {
    return Stream.of(
            new SingleCells(cells).suspicions(),
            new LinePatterns(cells).suspicions(),
            new LineFigures(cells).suspicions(),
            new LineSums(cells).suspicions(),
            new CellPairs(cells).suspicions())
        .flatMap(found -> found);
  }

  /** The same cells with the same figures are one mistake, however it came about. */
  private static Object identity(CandidateMistake suspicion) {
    return suspicion.changes().isEmpty()
        ? new MiscountedSource(suspicion.mechanism(), suspicion.source())
        : suspicion.changes();
  }

  private static CandidateMistake cheaper(CandidateMistake one, CandidateMistake other) {
    return other.cost() < one.cost() ? other : one;
  }
}
