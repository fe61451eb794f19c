package org.gongkai.output.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.form.Column;
import org.gongkai.form.Continuation;
import org.gongkai.form.Equation;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Table;
import org.gongkai.model.CellKey;
import org.gongkai.output.template.Watch.Colour;

/**
 * What is watched on the sheet of a table: that only figures are typed, the form's own equations,
 * and that the year continues the one before. An equation is judged once nothing that could still
 * mend it is empty.
 */
record Watches(Form form, Table table, CellMap places, Sums sums, FormulaWords words) {

  /** So many terms are named one by one. */
  private static final int NAMED = 3;

  List<Watch> all(Filler filler) {
    List<Watch> all = new ArrayList<>();
    Map<Integer, List<FormCell>> byRow =
        table.cells().stream()
            .collect(
                Collectors.groupingBy(
                    cell -> places.get(cell.key()).getRow(), TreeMap::new, Collectors.toList()));
    byRow.forEach((row, cells) -> all.add(figures(row, cells)));
    form.equations().stream()
        .filter(equation -> isHere(equation.right().get(0)))
        .map(this::equation)
        .forEach(all::add);
    continuations(filler).forEach(each -> all.add(continuation(each, filler)));
    return all;
  }

  private boolean isHere(CellKey cell) {
    return cell.section().equals(table.section());
  }

  private Watch figures(int row, List<FormCell> cells) {
    String broken =
        cells.stream()
            .map(cell -> "IF(" + wrong(places.name(cell.key()), cell.type()) + ",1,0)")
            .collect(Collectors.joining("+", "(", ")>0"));
    return new Watch(Colour.RED, List.of(), row, "0", "0", broken, sentence(cells), "");
  }

  private String sentence(List<FormCell> cells) {
    boolean isMoney = cells.stream().anyMatch(cell -> cell.type() == Column.Type.AMOUNT);
    return words.sentence(isMoney ? "watch.amount" : "watch.count");
  }

  /** Whether what stands in a cell is no figure of its kind; an empty cell is nothing wrong. */
  static String wrong(String cell, Column.Type type) {
    String figure =
        switch (type) {
          case COUNT -> "OR(%1$s<0,%1$s<>INT(%1$s))";
          case CHANGE -> "%1$s<>INT(%1$s)";
          case AMOUNT -> "%1$s<0";
        };
    return ("IF(ISNUMBER(%1$s)," + figure + ",LEN(%1$s)>0)").formatted(cell);
  }

  private Watch equation(Equation equation) {
    Set<CellKey> left = sums.filledIn(equation.left());
    Set<CellKey> right = sums.filledIn(equation.right());
    Set<CellKey> both = new LinkedHashSet<>(left);
    both.addAll(right);
    String stated = isFull(equation.right());
    String broken =
        "OR(AND(%s,OR(NOT(%s),ROUND({left}-{right},6)<>0)),AND(%s,ROUND({right}-{left},6)>0),AND(%s,%s,ROUND({left}-{right},6)>0))"
            .formatted(isFull(both), stated, isFull(left), isFull(right), stated);
    List<CellKey> marked = new ArrayList<>(equation.right());
    if (equation.left().size() < NAMED) {
      marked.addAll(equation.left());
    }
    return new Watch(
        Colour.RED,
        marked,
        places.get(equation.right().get(equation.right().size() - 1)).getRow(),
        "SUM(" + places.names(equation.left()) + ")",
        "SUM(" + places.names(equation.right()) + ")",
        broken,
        sentence(equation),
        isLine(equation)
            ? ""
            : words.sentence(
                "watch.brief", column(equation.right().get(0)), FormulaWords.of("{right}-{left}")));
  }

  private String isFull(Collection<CellKey> cells) {
    return "COUNT(" + places.names(cells) + ")=" + cells.size();
  }

  /** Along a line the columns are the terms, along a column the lines. */
  private String sentence(Equation equation) {
    CellKey first = equation.left().get(0);
    boolean isLine = isLine(equation);
    Function<CellKey, String> term = isLine ? this::column : this::line;
    return words.sentence(
        isLine ? "watch.line" : "watch.column",
        isLine ? line(first) : column(first),
        terms(equation.left(), term),
        FormulaWords.of("{left}"),
        terms(equation.right(), term),
        FormulaWords.of("{right}"),
        FormulaWords.of("{right}-{left}"));
  }

  private static boolean isLine(Equation equation) {
    return equation.left().get(0).category().equals(equation.right().get(0).category());
  }

  private String terms(List<CellKey> cells, Function<CellKey, String> name) {
    if (cells.size() > NAMED) {
      return words.text("watch.parts", cells.size());
    }
    String named =
        cells.stream().map(name).collect(Collectors.joining(words.text("watch.separator")));
    return cells.size() == 1 ? named : words.text("watch.sum", named);
  }

  private Watch continuation(Continuation continuation, Filler filler) {
    CellKey cell = continuation.cell();
    StringBuilder due = new StringBuilder(before(continuation, filler).toPlainString());
    continuation
        .plus()
        .forEach(plus -> due.append('+').append("SUM(").append(places.name(plus)).append(')'));
    continuation
        .minus()
        .forEach(minus -> due.append('-').append("SUM(").append(places.name(minus)).append(')'));
    List<CellKey> needed = new ArrayList<>(sums.filledIn(List.of(cell)));
    needed.addAll(continuation.plus());
    needed.addAll(continuation.minus());
    return new Watch(
        Colour.AMBER,
        List.of(cell),
        places.get(cell).getRow(),
        due.toString(),
        "SUM(" + places.name(cell) + ")",
        "AND(" + isFull(needed) + ",ROUND({left}-{right},6)<>0)",
        words.sentence(
            "watch.continues",
            column(cell),
            FormulaWords.of("{left}"),
            FormulaWords.of("{right}"),
            FormulaWords.of("{right}-{left}")),
        "");
  }

  /** What last year's report says, by the rows that continue it. */
  Map<Integer, String> lastYear(Filler filler) {
    Map<Integer, List<Continuation>> byRow = new TreeMap<>();
    for (Continuation continuation : continuations(filler)) {
      byRow
          .computeIfAbsent(places.get(continuation.cell()).getRow(), row -> new ArrayList<>())
          .add(continuation);
    }
    Map<Integer, String> told = new TreeMap<>();
    byRow.forEach((row, those) -> told.put(row, lastYear(those, filler)));
    return told;
  }

  private String lastYear(List<Continuation> ofRow, Filler filler) {
    String figures =
        ofRow.stream()
            .map(each -> column(each.previous()) + before(each, filler).toPlainString())
            .collect(Collectors.joining(words.text("watch.separator")));
    return ofRow.get(0).plus().isEmpty()
        ? words.text("last-year", line(ofRow.get(0).previous()), figures)
        : words.text("last-year.stock", figures);
  }

  private static BigDecimal before(Continuation continuation, Filler filler) {
    return filler.lastYear().getOrDefault(continuation.previous(), BigDecimal.ZERO);
  }

  private List<Continuation> continuations(Filler filler) {
    return Continuation.of(form).stream()
        .filter(continuation -> isHere(continuation.cell()))
        .filter(continuation -> filler.lastYear().containsKey(continuation.previous()))
        .toList();
  }

  private String line(CellKey cell) {
    return last(cell, FormCell::categoryLabel);
  }

  private String column(CellKey cell) {
    return last(cell, FormCell::measureLabel);
  }

  private String last(CellKey cell, Function<FormCell, String> path) {
    String labels = form.find(cell).map(path).orElse("");
    return labels.substring(labels.lastIndexOf('>') + 1);
  }
}
