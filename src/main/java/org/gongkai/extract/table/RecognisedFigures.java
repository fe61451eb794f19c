package org.gongkai.extract.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.form.Equation;
import org.gongkai.form.Form;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.model.Observation;
import org.gongkai.model.Observation.Kind;
import org.gongkai.model.figure.PrintedNumber;
import org.gongkai.model.figure.Quantity;

/**
 * Figures recognised from an image are believed only where an equation of the form that they stand
 * in comes out and none does not; one in which a figure is missing says neither. Where a cell was
 * read in two ways and two equations at least ask for the same of them, it is that one. All others
 * are unreadable.
 */
final class RecognisedFigures {

  /** Parts the two readings of a cell. */
  private static final char BAR = '¦';

  private final List<Equation> equations;
  private final List<Observation> observations = new ArrayList<>();

  RecognisedFigures(Form form, String section) {
    this.equations =
        form.equations().stream()
            .filter(equation -> equation.right().get(0).section().equals(section))
            .toList();
  }

  List<Observation> observations() {
    return observations;
  }

  /** The facts of a table, those unreadable that the sums do not confirm. */
  List<Fact> confirm(String section, List<Fact> facts) {
    Map<CellKey, BigDecimal> numbers = new HashMap<>();
    facts.forEach(fact -> fact.quantity().number().ifPresent(n -> numbers.put(fact.cell(), n)));
    List<Fact> chosen = facts.stream().map(fact -> chosen(fact, numbers)).toList();
    chosen.forEach(fact -> fact.quantity().number().ifPresent(n -> numbers.put(fact.cell(), n)));
    Set<CellKey> confirmed = new HashSet<>();
    Set<CellKey> refuted = new HashSet<>();
    for (Equation equation : equations) {
      if (numbers.keySet().containsAll(cells(equation))) {
        (holds(equation, numbers) ? confirmed : refuted).addAll(cells(equation));
      }
    }
    confirmed.removeAll(refuted);
    List<Fact> believed = new ArrayList<>();
    List<String> doubted = new ArrayList<>();
    for (Fact fact : chosen) {
      boolean doubtful = fact.quantity().isNumber() && !confirmed.contains(fact.cell());
      believed.add(doubtful ? unreadable(fact) : fact);
      if (doubtful) {
        doubted.add(fact.quantity().printed());
      }
    }
    observe(section, numbers.size(), doubted);
    return believed;
  }

  private void observe(String section, int figures, List<String> doubted) {
    if (figures > doubted.size()) {
      observations.add(
          Observation.ofTable(Kind.RECOVERED, section, figures - doubted.size() + "", "OCR"));
    }
    if (!doubted.isEmpty()) {
      observations.add(
          Observation.ofTable(Kind.UNCONFIRMED, section, String.join(" ", doubted), ""));
    }
  }

  /** The fact with that of its two readings which the equations around it ask for. */
  private Fact chosen(Fact fact, Map<CellKey, BigDecimal> numbers) {
    String printed = fact.quantity().printed();
    if (printed.indexOf(BAR) < 0) {
      return fact;
    }
    List<BigDecimal> due =
        equations.stream().flatMap(equation -> due(equation, fact.cell(), numbers)).toList();
    boolean agreed =
        due.size() >= 2 && due.stream().allMatch(each -> each.compareTo(due.get(0)) == 0);
    return Stream.of(printed.split(BAR + ""))
        .map(PrintedNumber::quantity)
        .filter(
            reading ->
                agreed && reading.number().filter(n -> n.compareTo(due.get(0)) == 0).isPresent())
        .findFirst()
        .map(reading -> new Fact(fact.cell(), fact.form(), reading, fact.location()))
        .orElse(fact);
  }

  /** What a cell must hold for an equation to come out, where all its other figures are known. */
  private static Stream<BigDecimal> due(
      Equation equation, CellKey cell, Map<CellKey, BigDecimal> numbers) {
    List<CellKey> others = cells(equation);
    if (!others.remove(cell) || !numbers.keySet().containsAll(others)) {
      return Stream.empty();
    }
    BigDecimal more = sum(equation.right(), numbers).subtract(sum(equation.left(), numbers));
    return Stream.of(equation.left().contains(cell) ? more : more.negate());
  }

  private static Fact unreadable(Fact fact) {
    return new Fact(
        fact.cell(), fact.form(), Quantity.unreadable(fact.quantity().printed()), fact.location());
  }

  private static List<CellKey> cells(Equation equation) {
    List<CellKey> cells = new ArrayList<>(equation.left());
    cells.addAll(equation.right());
    return cells;
  }

  private static boolean holds(Equation equation, Map<CellKey, BigDecimal> numbers) {
    return sum(equation.left(), numbers).compareTo(sum(equation.right(), numbers)) == 0;
  }

  private static BigDecimal sum(List<CellKey> cells, Map<CellKey, BigDecimal> numbers) {
    return cells.stream()
        .map(cell -> numbers.getOrDefault(cell, BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
