package org.gongkai.check.dossier;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.check.culprit.Culprits;
import org.gongkai.check.culprit.Explanation;
import org.gongkai.check.culprit.Mechanism;
import org.gongkai.check.culprit.Sheet;
import org.gongkai.check.culprit.Witness;
import org.gongkai.check.dossier.Balance.Outcome;
import org.gongkai.form.Equation;
import org.gongkai.model.CellKey;

/**
 * The likely culprits of a report: each table that fails is laid before the search, table 三 as a
 * whole, the groups of table 四 and the stocks of table 二 one by one.
 */
final class LikelyCulprits {

  private final Dossier dossier;

  LikelyCulprits(Dossier dossier) {
    this.dossier = dossier;
  }

  public List<Explanation> find() {
    return Stream.of(stocks(), requests(), cases()).flatMap(found -> found).toList();
  }

  private Stream<Explanation> requests() {
    List<Witness> equations =
        Stream.of("SUM-01", "SUM-02", "SUM-03").flatMap(this::witnesses).toList();
    return equations.stream().anyMatch(Witness::isBroken)
        ? find(dossier.lines(Cells.REQUESTS), equations, lastYear()).stream()
        : Stream.empty();
  }

  private Stream<Explanation> cases() {
    return witnesses("LIT-01")
        .filter(Witness::isBroken)
        .flatMap(group -> find(List.of(cells(group)), List.of(group), List.of()).stream());
  }

  /** Stocks may jump for good reasons: only a slip that gives itself away is named. */
  private Stream<Explanation> stocks() {
    return dossier.column(Cells.DISCLOSURE, "in_force").stream()
        .flatMap(cell -> stock(cell).stream())
        .filter(Witness::isBroken)
        .flatMap(stock -> find(List.of(cells(stock)), List.of(stock), List.of()).stream())
        .filter(explanation -> explanation.mechanism() == Mechanism.DIGITS_TRANSPOSED);
  }

  private Optional<Witness> stock(CellKey inForce) {
    CellKey issued = inForce.withMeasure("issued");
    CellKey repealed = inForce.withMeasure("repealed");
    return Stock.find(dossier, inForce)
        .map(
            stock ->
                new Witness(
                    "CON-03",
                    List.of(issued),
                    List.of(repealed, inForce),
                    stock.due().subtract(stock.stated())));
  }

  private List<Explanation> find(
      List<List<CellKey>> lines, List<Witness> equations, List<Witness> lastYear) {
    String section = lines.get(0).get(0).section();
    Map<CellKey, BigDecimal> numbers = new HashMap<>();
    lines.stream()
        .flatMap(List::stream)
        .forEach(cell -> dossier.number(cell).ifPresent(number -> numbers.put(cell, number)));
    return Culprits.find(new Sheet(lines, dossier.groups(section), numbers, equations, lastYear));
  }

  private Stream<Witness> witnesses(String check) {
    return dossier.balances(check).stream()
        .filter(balance -> balance.outcome() != Outcome.OPEN)
        .map(LikelyCulprits::witness);
  }

  private static Witness witness(Balance balance) {
    Equation equation = balance.equation();
    return new Witness(
        equation.check(),
        equation.left(),
        equation.right(),
        balance.left().subtract(balance.right()));
  }

  private List<Witness> lastYear() {
    return dossier.line(Cells.REQUESTS, "carried_in").stream()
        .flatMap(cell -> CarryOver.find(dossier, cell.measure()).stream())
        .map(LikelyCulprits::witness)
        .toList();
  }

  private static Witness witness(CarryOver over) {
    String check = over.cell().measure().equals(Cells.TOTAL) ? "CON-01" : "CON-02";
    BigDecimal surplus = over.stated().subtract(over.leftOver());
    return new Witness(check, List.of(over.cell()), List.of(), surplus);
  }

  private static List<CellKey> cells(Witness witness) {
    return Stream.concat(witness.left().stream(), witness.right().stream()).toList();
  }
}
