package org.gongkai.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.check.culprit.ProposedChange;
import org.gongkai.form.Equation;
import org.gongkai.form.Form;
import org.gongkai.model.CellKey;

/**
 * The exact answer of error localisation (Fellegi and Holt 1976) for figures that are all known:
 * every way of making all equations hold by changing as few cells as possible, one or two, found by
 * trying all of them.
 */
final class ExactRepairs {

  private final List<Equation> equations;
  private final Map<CellKey, BigDecimal> figures;
  private final List<CellKey> suspects;

  ExactRepairs(Form form, Map<CellKey, BigDecimal> figures) {
    this.figures = figures;
    equations =
        form.equations().stream()
            .filter(equation -> equation.left().stream().allMatch(figures::containsKey))
            .filter(equation -> equation.right().stream().allMatch(figures::containsKey))
            .toList();
    Set<CellKey> cells = new LinkedHashSet<>();
    equations.forEach(
        equation -> {
          cells.addAll(equation.left());
          cells.addAll(equation.right());
        });
    suspects = List.copyOf(cells);
  }

  /** All repairs of the least number of cells; none where it takes more than two. */
  List<Set<ProposedChange>> all() {
    List<Set<ProposedChange>> repairs = new ArrayList<>();
    for (CellKey cell : suspects) {
      repair(List.of(cell)).ifPresent(repairs::add);
    }
    if (!repairs.isEmpty()) {
      return repairs;
    }
    for (int i = 0; i < suspects.size(); i++) {
      for (int j = i + 1; j < suspects.size(); j++) {
        repair(List.of(suspects.get(i), suspects.get(j))).ifPresent(repairs::add);
      }
    }
    return repairs;
  }

  /** What these cells would have to say; empty where no figures of theirs mend all equations. */
  private Optional<Set<ProposedChange>> repair(List<CellKey> cells) {
    Optional<long[]> changes = cells.size() == 1 ? one(cells.get(0)) : two(cells);
    return changes
        .filter(found -> mends(cells, found))
        .map(
            found -> {
              Set<ProposedChange> repair = new LinkedHashSet<>();
              for (int i = 0; i < cells.size(); i++) {
                BigDecimal printed = figure(cells.get(i));
                repair.add(
                    new ProposedChange(
                        cells.get(i), printed, printed.add(BigDecimal.valueOf(found[i]))));
              }
              return repair;
            });
  }

  private Optional<long[]> one(CellKey cell) {
    for (Equation equation : equations) {
      int sign = sign(equation, cell);
      if (sign != 0) {
        return Optional.of(new long[] {-excess(equation) * sign});
      }
    }
    return Optional.empty();
  }

  /** From two equations in which the cells stand differently. */
  private Optional<long[]> two(List<CellKey> cells) {
    for (int i = 0; i < equations.size(); i++) {
      int a = sign(equations.get(i), cells.get(0));
      int b = sign(equations.get(i), cells.get(1));
      for (int j = i + 1; j < equations.size() && (a != 0 || b != 0); j++) {
        int c = sign(equations.get(j), cells.get(0));
        int d = sign(equations.get(j), cells.get(1));
        int determinant = a * d - b * c;
        if (determinant != 0) {
          long p = -excess(equations.get(i));
          long q = -excess(equations.get(j));
          long x = d * p - b * q;
          long y = a * q - c * p;
          return x % determinant == 0 && y % determinant == 0
              ? Optional.of(new long[] {x / determinant, y / determinant})
              : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private boolean mends(List<CellKey> cells, long[] changes) {
    for (int i = 0; i < changes.length; i++) {
      if (changes[i] == 0 || figure(cells.get(i)).longValueExact() + changes[i] < 0) {
        return false;
      }
    }
    for (Equation equation : equations) {
      long excess = excess(equation);
      for (int i = 0; i < changes.length; i++) {
        excess += sign(equation, cells.get(i)) * changes[i];
      }
      if (excess != 0) {
        return false;
      }
    }
    return true;
  }

  private long excess(Equation equation) {
    return sum(equation.left()) - sum(equation.right());
  }

  private long sum(List<CellKey> cells) {
    return cells.stream().mapToLong(cell -> figure(cell).longValueExact()).sum();
  }

  private BigDecimal figure(CellKey cell) {
    return figures.getOrDefault(cell, BigDecimal.ZERO);
  }

  private static int sign(Equation equation, CellKey cell) {
    if (equation.left().contains(cell)) {
      return 1;
    }
    return equation.right().contains(cell) ? -1 : 0;
  }
}
