package org.gongkai.extract.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.form.Equation;
import org.gongkai.form.Form;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.model.Observation;
import org.gongkai.model.Observation.Kind;
import org.gongkai.model.figure.Quantity;

/**
 * Figures recognised from an image are believed only where every equation of the form that they
 * stand in comes out, and where they stand in one at all. All others are unreadable.
 */
final class RecognisedFigures {

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
    Set<CellKey> confirmed = new HashSet<>();
    Set<CellKey> refuted = new HashSet<>();
    for (Equation equation : equations) {
      (holds(equation, numbers) ? confirmed : refuted).addAll(cells(equation));
    }
    confirmed.removeAll(refuted);
    List<Fact> believed = new ArrayList<>();
    List<String> doubted = new ArrayList<>();
    for (Fact fact : facts) {
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
    return numbers.keySet().containsAll(cells(equation))
        && sum(equation.left(), numbers).compareTo(sum(equation.right(), numbers)) == 0;
  }

  private static BigDecimal sum(List<CellKey> cells, Map<CellKey, BigDecimal> numbers) {
    return cells.stream()
        .map(cell -> numbers.getOrDefault(cell, BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
