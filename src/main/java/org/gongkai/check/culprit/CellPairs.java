package org.gongkai.check.culprit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.model.CellKey;

/**
 * Two cells are off that have an equation in common: what each of them lacks is told by its other
 * equations, and what they share must come right with both.
 */
record CellPairs(EquationCells cells) {

  private record Half(ProposedChange change, JudgedEquation shared) {}

  Stream<CandidateMistake> suspicions() {
    Map<JudgedEquation, List<Half>> halves = new LinkedHashMap<>();
    for (CellKey cell : cells.cells()) {
      for (JudgedEquation shared : cells.around(cell)) {
        half(cell, shared)
            .ifPresent(h -> halves.computeIfAbsent(shared, s -> new ArrayList<>()).add(h));
      }
    }
    return halves.values().stream().flatMap(this::pairs);
  }

  /** What a cell lacks by all its equations but one. */
  private Optional<Half> half(CellKey cell, JudgedEquation shared) {
    List<JudgedEquation> others =
        cells.around(cell).stream().filter(witness -> !witness.equals(shared)).toList();
    if (others.isEmpty() || !others.stream().allMatch(JudgedEquation::isBroken)) {
      return Optional.empty();
    }
    BigDecimal due = others.get(0).due(cell);
    return Optional.of(new Half(cells.raise(cell, due), shared))
        .filter(half -> others.stream().allMatch(other -> other.due(cell).compareTo(due) == 0));
  }

  private Stream<CandidateMistake> pairs(List<Half> halves) {
    List<CandidateMistake> pairs = new ArrayList<>();
    for (int one = 0; one < halves.size(); one++) {
      for (int two = one + 1; two < halves.size(); two++) {
        pair(halves.get(one), halves.get(two)).ifPresent(pairs::add);
      }
    }
    return pairs.stream();
  }

  private Optional<CandidateMistake> pair(Half one, Half two) {
    JudgedEquation shared = one.shared();
    BigDecimal rest =
        shared.surplus().add(shared.effect(one.change())).add(shared.effect(two.change()));
    return rest.signum() == 0
        ? CandidateMistake.ofAny(
            cells, mechanism(one, two), "", List.of(one.change(), two.change()))
        : Optional.empty();
  }

  /** A line that still adds up was added up from the wrong figure. */
  private static MistakeKind mechanism(Half one, Half two) {
    JudgedEquation shared = one.shared();
    boolean addedUp =
        shared.right().size() == 1
            && !shared.isBroken()
            && (shared.right().contains(one.change().cell())
                || shared.right().contains(two.change().cell()));
    return addedUp ? MistakeKind.CARRIED_INTO_TOTAL : MistakeKind.TWO_CELLS;
  }
}
