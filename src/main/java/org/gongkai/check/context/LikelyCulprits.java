package org.gongkai.check.context;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.check.culprit.Culprits;
import org.gongkai.check.culprit.EquationCells;
import org.gongkai.check.culprit.Explanation;
import org.gongkai.check.culprit.JudgedEquation;
import org.gongkai.check.culprit.MistakeKind;
import org.gongkai.form.Equation;
import org.gongkai.form.ReportCells;
import org.gongkai.model.CellKey;

/**
 * The likely culprits of a report: each table that fails is laid before the search, table 三 as a
 * whole, the groups of table 四 and the stocks of table 二 one by one.
 */
record LikelyCulprits(ReportContext context) {

  public List<Explanation> find() {
    return Stream.of(stocks(), requests(), cases()).flatMap(found -> found).toList();
  }

  private Stream<Explanation> requests() {
    List<JudgedEquation> equations =
        Stream.of("SUM-01", "SUM-02", "SUM-03").flatMap(this::witnesses).toList();
    return equations.stream().anyMatch(JudgedEquation::isBroken)
        ? find(context.lines(ReportCells.REQUESTS), equations, lastYear()).stream()
        : Stream.empty();
  }

  private Stream<Explanation> cases() {
    return witnesses("LIT-01")
        .filter(JudgedEquation::isBroken)
        .flatMap(group -> find(List.of(cells(group)), List.of(group), List.of()).stream());
  }

  /** Stocks may jump for good reasons: only a slip that gives itself away is named. */
  private Stream<Explanation> stocks() {
    return context.column(ReportCells.DISCLOSURE, "in_force").stream()
        .flatMap(cell -> stock(cell).stream())
        .filter(JudgedEquation::isBroken)
        .flatMap(stock -> find(List.of(cells(stock)), List.of(stock), List.of()).stream())
        .filter(explanation -> explanation.mechanism() == MistakeKind.DIGITS_TRANSPOSED);
  }

  private Optional<JudgedEquation> stock(CellKey inForce) {
    CellKey issued = inForce.withMeasure("issued");
    CellKey repealed = inForce.withMeasure("repealed");
    return Stock.find(context, inForce)
        .map(
            stock ->
                new JudgedEquation(
                    "CON-03",
                    List.of(issued),
                    List.of(repealed, inForce),
                    stock.due().subtract(stock.stated())));
  }

  private List<Explanation> find(
      List<List<CellKey>> lines, List<JudgedEquation> equations, List<JudgedEquation> lastYear) {
    String section = lines.get(0).get(0).section();
    Map<CellKey, BigDecimal> numbers = new HashMap<>();
    lines.stream()
        .flatMap(List::stream)
        .forEach(cell -> context.number(cell).ifPresent(number -> numbers.put(cell, number)));
    return Culprits.find(
        new EquationCells(lines, context.groups(section), numbers, equations, lastYear));
  }

  private Stream<JudgedEquation> witnesses(String check) {
    return context.balances(check).stream().filter(Balance::isExact).map(LikelyCulprits::witness);
  }

  private static JudgedEquation witness(Balance balance) {
    Equation equation = balance.equation();
    return new JudgedEquation(
        equation.check(),
        equation.left(),
        equation.right(),
        balance.left().subtract(balance.right()));
  }

  private List<JudgedEquation> lastYear() {
    return context.line(ReportCells.REQUESTS, "carried_in").stream()
        .flatMap(cell -> CarryOver.find(context, cell.measure()).stream())
        .map(LikelyCulprits::witness)
        .toList();
  }

  private static JudgedEquation witness(CarryOver over) {
    String check = over.cell().measure().equals(ReportCells.TOTAL) ? "CON-01" : "CON-02";
    BigDecimal surplus = over.stated().subtract(over.leftOver());
    return new JudgedEquation(check, List.of(over.cell()), List.of(), surplus);
  }

  private static List<CellKey> cells(JudgedEquation witness) {
    return Stream.concat(witness.left().stream(), witness.right().stream()).toList();
  }
}
