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
final class CellPairs {

  private record Half(Change change, Witness shared) {}

  private final Sheet sheet;

  CellPairs(Sheet sheet) {
    this.sheet = sheet;
  }

  Stream<Suspicion> suspicions() {
    Map<Witness, List<Half>> halves = new LinkedHashMap<>();
    for (CellKey cell : sheet.cells()) {
      for (Witness shared : sheet.around(cell)) {
        half(cell, shared)
            .ifPresent(h -> halves.computeIfAbsent(shared, s -> new ArrayList<>()).add(h));
      }
    }
    return halves.values().stream().flatMap(this::pairs);
  }

  /** What a cell lacks by all its equations but one. */
  private Optional<Half> half(CellKey cell, Witness shared) {
    List<Witness> others =
        sheet.around(cell).stream().filter(witness -> !witness.equals(shared)).toList();
    if (others.isEmpty() || !others.stream().allMatch(Witness::isBroken)) {
      return Optional.empty();
    }
    BigDecimal due = others.get(0).due(cell);
    return Optional.of(new Half(sheet.raise(cell, due), shared))
        .filter(half -> others.stream().allMatch(other -> other.due(cell).compareTo(due) == 0));
  }

  private Stream<Suspicion> pairs(List<Half> halves) {
    List<Suspicion> pairs = new ArrayList<>();
    for (int one = 0; one < halves.size(); one++) {
      for (int two = one + 1; two < halves.size(); two++) {
        pair(halves.get(one), halves.get(two)).ifPresent(pairs::add);
      }
    }
    return pairs.stream();
  }

  private Optional<Suspicion> pair(Half one, Half two) {
    Witness shared = one.shared();
    BigDecimal rest =
        shared.surplus().add(shared.effect(one.change())).add(shared.effect(two.change()));
    return rest.signum() == 0
        ? Suspicion.ofAny(sheet, mechanism(one, two), "", List.of(one.change(), two.change()))
        : Optional.empty();
  }

  /** A line that still adds up was added up from the wrong figure. */
  private static Mechanism mechanism(Half one, Half two) {
    Witness shared = one.shared();
    boolean addedUp =
        shared.right().size() == 1
            && !shared.isBroken()
            && (shared.right().contains(one.change().cell())
                || shared.right().contains(two.change().cell()));
    return addedUp ? Mechanism.CARRIED_INTO_TOTAL : Mechanism.TWO_CELLS;
  }
}
