package org.gongkai.job.command;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.form.Equation;
import org.gongkai.form.Forms;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.model.Report;
import org.gongkai.model.figure.PrintedNumber;
import org.gongkai.model.figure.Quantity.State;

/**
 * Finds the sums of a filled-in workbook that no office program has calculated since: programs that
 * only write figures save the formula without what it comes to, or as the empty text that it was
 * before. A report made of it would print formulas, or nothing, where the totals belong.
 */
final class Uncalculated {

  private final Map<CellKey, Fact> facts;
  private final Set<CellKey> sums = new HashSet<>();

  private Uncalculated(Report report, Forms forms) {
    facts = report.byCell();
    forms.all().stream()
        .filter(form -> form.id().equals(report.form()))
        .flatMap(form -> form.equations().stream())
        .filter(equation -> equation.right().size() == 1)
        .filter(this::hasFigures)
        .forEach(equation -> sums.addAll(equation.right()));
  }

  /** The facts of such cells, in the order of the report. */
  static List<Fact> in(Report report, Forms forms) {
    Uncalculated sums = new Uncalculated(report, forms);
    return report.facts().stream().filter(sums::isUncalculated).toList();
  }

  private boolean hasFigures(Equation sum) {
    return sum.left().stream()
        .map(facts::get)
        .anyMatch(fact -> fact != null && fact.quantity().isNumber());
  }

  private boolean isUncalculated(Fact fact) {
    State state = fact.quantity().state();
    return PrintedNumber.isFormula(fact.quantity().printed())
        ? state == State.UNREADABLE
        : state == State.BLANK && sums.contains(fact.cell());
  }
}
