package org.gongkai.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.form.Equation;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.model.Report;

/**
 * The figures of one report that can be vouched for: numbers, empty cells that can only mean zero,
 * and groups all of whose lines are one or the other. A group of which a line is unreadable has no
 * figure here, since part of a sum is not the sum.
 */
public final class ReportFigures {

  private final Map<CellKey, Fact> facts;
  private final Map<String, FormLines> formOf = new HashMap<>();
  private final FormLines required;
  private final Set<CellKey> zeros;

  /**
   * Takes a report apart.
   *
   * @param forms the forms by id
   * @param required the form of a section the report has nothing of
   */
  ReportFigures(Report report, Map<String, FormLines> forms, FormLines required) {
    this.required = required;
    facts = report.byCell();
    for (Fact fact : report.facts()) {
      formOf.putIfAbsent(fact.cell().section(), forms.getOrDefault(fact.form(), required));
    }
    zeros = hasEmpty() ? InferredZeros.find(facts, equations()) : Set.of();
  }

  private boolean hasEmpty() {
    return facts.values().stream().anyMatch(fact -> fact.quantity().isEmpty());
  }

  private List<Equation> equations() {
    List<Equation> equations = new ArrayList<>();
    formOf.forEach((section, form) -> equations.addAll(form.equations(section)));
    return equations;
  }

  public Set<CellKey> cells() {
    return facts.keySet();
  }

  /** The form that the report's table of the section follows. */
  public FormLines form(String section) {
    return formOf.getOrDefault(section, required);
  }

  /** Whether the report's form has the cell, printed or as the sum of a group. */
  public boolean has(CellKey key) {
    return facts.containsKey(key) || form(key.section()).has(key);
  }

  /** The figure of a cell or of a group; empty where it cannot be vouched for. */
  public Optional<BigDecimal> find(CellKey key) {
    List<CellKey> parts = form(key.section()).parts(key);
    if (parts.isEmpty() || facts.containsKey(key)) {
      return zeros.contains(key) ? Optional.of(BigDecimal.ZERO) : number(key);
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (CellKey part : parts) {
      Optional<BigDecimal> figure = find(part);
      if (figure.isEmpty()) {
        return figure;
      }
      sum = sum.add(figure.get());
    }
    return Optional.of(sum);
  }

  /**
   * The figure of a cell that prints a number, or of a group of which a line does, with its unit;
   * empty where there is none or it cannot be vouched for.
   */
  public Optional<Amount> amount(RollupCell cell) {
    Optional<Amount> printed = cell.find(facts);
    return printed.flatMap(
        amount -> find(cell.key()).map(value -> new Amount(value, amount.unit())));
  }

  private Optional<BigDecimal> number(CellKey key) {
    return Optional.ofNullable(facts.get(key)).flatMap(fact -> fact.quantity().number());
  }
}
