package org.gongkai.rollup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.form.FormCell;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;

/**
 * A cell that is rolled up: one that a form prints, or the sum of a group that it prints as a label
 * only.
 *
 * @param printed key, labels and unit
 * @param form the form they are taken from
 * @param parts the cells of any form that belong to the group; empty where there is none
 */
public record RollupCell(FormCell printed, String form, List<CellKey> parts) {

  public RollupCell {
    parts = List.copyOf(parts);
  }

  public CellKey key() {
    return printed.key();
  }

  boolean isGroup() {
    return !parts.isEmpty();
  }

  /** Whether any of the cells it is made of is among these. */
  boolean isAmong(Set<CellKey> cells) {
    return cells.contains(key()) || parts.stream().anyMatch(cells::contains);
  }

  /**
   * What one report gives for it: its number, or the sum of the numbers of its parts; empty where
   * none of them is a number.
   */
  Optional<Amount> find(Map<CellKey, Fact> report) {
    Optional<Amount> own = number(report, key());
    if (own.isPresent() || !isGroup()) {
      return own;
    }
    return parts.stream().flatMap(part -> number(report, part).stream()).reduce(Amount::plus);
  }

  /** Whether no line of a group is lacking in what a report gives for it. */
  boolean isWhole(MemberReport report) {
    return number(report.facts(), key()).isPresent() || parts.stream().noneMatch(report::lacks);
  }

  private Optional<Amount> number(Map<CellKey, Fact> report, CellKey key) {
    return Optional.ofNullable(report.get(key))
        .filter(fact -> fact.quantity().isNumber())
        .map(fact -> Amount.of(fact, printed.unit()));
  }
}
