package org.gongkai.sample.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.gongkai.form.FormCell;
import org.gongkai.model.CellKey;
import org.gongkai.sample.page.DressedPage;
import org.gongkai.sample.page.DressedTable;
import org.gongkai.sample.page.SampleCell;
import org.gongkai.sample.page.SamplePart;
import org.gongkai.sample.page.SamplePart.Tabular;
import org.gongkai.sample.report.SampleReport;

/**
 * A report on its way to a file: its page, and what each cell shows to a reader.
 *
 * @param page as it will be printed
 * @param truths of every cell of the form, in statutory order
 * @param note which of several means a dress chose
 */
record Draft(SampleReport report, DressedPage page, Map<CellKey, Truth> truths, String note) {

  Draft {
    truths = Collections.unmodifiableMap(new LinkedHashMap<>(truths));
  }

  /** A report in the words and marks of the national form. */
  static Draft of(SampleReport report) {
    Map<CellKey, Truth> truths = new LinkedHashMap<>();
    report.expected().forEach((key, quantity) -> truths.put(key, Truth.of(quantity)));
    return new Draft(report, DressedPage.of(report, UnaryOperator.identity()), truths, "");
  }

  Draft withPage(DressedPage other) {
    return new Draft(report, other, truths, note);
  }

  /** The same with a note of what was chosen. */
  Draft noting(String more) {
    return new Draft(report, page, truths, note + " " + more);
  }

  /** The same with some truths rewritten. */
  Draft mapTruths(BiFunction<CellKey, Truth, Truth> change) {
    Map<CellKey, Truth> changed = new LinkedHashMap<>(truths);
    changed.replaceAll(change);
    return new Draft(report, page, changed, note);
  }

  /** The cells whose plain figures can still be dressed and that meet a condition. */
  List<FormCell> figures(Predicate<FormCell> wanted) {
    return report.tables().stream()
        .flatMap(table -> table.cells().stream())
        .filter(cell -> plain(cell.key()).isPresent())
        .filter(wanted)
        .toList();
  }

  /** The figure of a cell that still shows it plainly. */
  Optional<BigDecimal> plain(CellKey key) {
    Truth truth = truths.get(key);
    return truth == null || truth.kind() != Truth.Kind.FIGURE
        ? Optional.empty()
        : Optional.ofNullable(truth.figure());
  }

  /** Writes something else into a cell. */
  Draft write(CellKey key, String text, Truth truth) {
    return mapCells(
            cell -> cell.figureOf().filter(key::equals).map(k -> cell.saying(text)).orElse(cell))
        .mapTruths((other, before) -> other.equals(key) ? truth : before);
  }

  /** Rewrites every cell of the statutory tables. */
  Draft mapCells(UnaryOperator<SampleCell> change) {
    return mapTables(
        table -> table.mapRows(row -> row.stream().map(change).toList()), section -> true);
  }

  /** Rewrites the statutory tables of some sections. */
  Draft mapTables(UnaryOperator<DressedTable> change, Predicate<String> sections) {
    return cut(table -> List.of(new Tabular(change.apply(table), true)), sections);
  }

  /** Replaces the statutory tables of some sections by other parts of the page. */
  Draft cut(
      java.util.function.Function<DressedTable, List<SamplePart>> change,
      Predicate<String> sections) {
    return withPage(
        page.mapTables(
            table ->
                sections.test(section(table))
                    ? change.apply(table)
                    : List.of(new Tabular(table, true))));
  }

  /** The section whose figures a table holds. */
  static String section(DressedTable table) {
    return table.rows().stream()
        .flatMap(List::stream)
        .flatMap(cell -> cell.figureOf().stream())
        .map(CellKey::section)
        .findFirst()
        .orElse("");
  }

  /** What is printed in each cell of the form that is printed at all. */
  Map<CellKey, String> texts() {
    Map<CellKey, String> texts = new HashMap<>();
    for (SamplePart part : page.parts()) {
      if (part instanceof Tabular tabular) {
        List<SampleCell> cells = new ArrayList<>();
        tabular.table().rows().forEach(cells::addAll);
        cells.forEach(cell -> cell.figureOf().ifPresent(key -> texts.put(key, cell.text())));
      }
    }
    return texts;
  }
}
