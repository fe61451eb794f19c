package org.gongkai.check.culprit;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.model.CellKey;

/**
 * A mistake that would explain some of the failing equations and disturbs no other.
 *
 * @param source see {@link Explanation#source()}
 * @param changes in a fixed order; empty where the cells are not known
 * @param repaired the failing equations it explains
 * @param lastYear what last year's report says and only comes right with it
 */
record CandidateMistake(
    MistakeKind mechanism,
    String source,
    List<ProposedChange> changes,
    Set<JudgedEquation> repaired,
    List<JudgedEquation> lastYear) {

  /**
   * Tries out changes: each equation they touch must fail before and hold after; a cell that last
   * year's report vouches for stays; and only figures that can be counted are proposed.
   */
  static Optional<CandidateMistake> of(
      EquationCells sheet, MistakeKind mechanism, String source, List<ProposedChange> changes) {
    return changes.stream().allMatch(ProposedChange::isCountable)
        ? ofAny(sheet, mechanism, source, changes)
        : Optional.empty();
  }

  /**
   * The same whatever the figures: a rival that cannot be right still shows how little is known.
   */
  static Optional<CandidateMistake> ofAny(
      EquationCells sheet, MistakeKind mechanism, String source, List<ProposedChange> changes) {
    if (!changes.stream().map(ProposedChange::cell).allMatch(sheet::isSuspect)) {
      return Optional.empty();
    }
    Optional<Set<JudgedEquation>> repaired = repaired(sheet, changes);
    List<JudgedEquation> lastYear =
        changes.stream().flatMap(change -> sheet.lastYear(change.cell()).stream()).toList();
    if (repaired.isEmpty() || !lastYear.stream().allMatch(JudgedEquation::isBroken)) {
      return Optional.empty();
    }
    List<ProposedChange> sorted = changes.stream().sorted(sheet.order()).toList();
    return repaired.map(
        set -> new CandidateMistake(mechanism, source, sorted, set, comingRight(sheet, changes)));
  }

  /** Tries out other figures in several cells; those that say the same stay out of it. */
  static Stream<CandidateMistake> rewriting(
      EquationCells sheet, MistakeKind mechanism, List<CellKey> cells, List<BigDecimal> meant) {
    return sheet.rewrite(cells, meant).stream()
        .filter(changes -> changes.size() > 1)
        .flatMap(changes -> of(sheet, mechanism, "", changes).stream());
  }

  private static Optional<Set<JudgedEquation>> repaired(
      EquationCells sheet, List<ProposedChange> changes) {
    Map<JudgedEquation, BigDecimal> effects = new LinkedHashMap<>();
    for (ProposedChange change : changes) {
      for (JudgedEquation equation : sheet.around(change.cell())) {
        effects.merge(equation, equation.effect(change), BigDecimal::add);
      }
    }
    effects.values().removeIf(effect -> effect.signum() == 0);
    boolean holds =
        effects.entrySet().stream()
            .allMatch(entry -> entry.getKey().surplus().add(entry.getValue()).signum() == 0);
    return holds && !effects.isEmpty()
        ? Optional.of(new LinkedHashSet<>(effects.keySet()))
        : Optional.empty();
  }

  private static List<JudgedEquation> comingRight(
      EquationCells sheet, List<ProposedChange> changes) {
    return changes.stream()
        .flatMap(
            change ->
                sheet.lastYear(change.cell()).stream()
                    .filter(
                        equation -> equation.surplus().add(equation.effect(change)).signum() == 0))
        .toList();
  }

  int cost() {
    return mechanism.cost() - (lastYear.isEmpty() ? 0 : 1);
  }

  boolean isPossible() {
    return changes.stream().allMatch(ProposedChange::isCountable);
  }

  Explanation explanation() {
    return new Explanation(
        mechanism, source, changes, Stream.concat(repaired.stream(), lastYear.stream()).toList());
  }
}
