package org.gongkai.sample.report;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.gongkai.form.Table;
import org.gongkai.model.Agency;
import org.gongkai.model.CellKey;
import org.gongkai.model.figure.Quantity;
import org.gongkai.sample.figure.SampleForm;

/**
 * A made-up report: who, when, and what it prints.
 *
 * @param form the forms its facts belong to
 * @param tables the tables as printed; like the form's, unless a line is lost or added
 * @param cells what stands in each printed cell, and how a perfect reader takes it
 * @param script the words around the tables
 */
public record SampleReport(
    Agency agency,
    int year,
    SampleForm form,
    List<Table> tables,
    Map<CellKey, Quantity> cells,
    Script script) {

  public SampleReport {
    tables = List.copyOf(tables);
  }

  /** A report with plain figures and statutory words. */
  public static SampleReport of(
      Agency agency, int year, SampleForm form, Map<CellKey, BigDecimal> figures, Script script) {
    Map<CellKey, Quantity> cells = new LinkedHashMap<>();
    figures.forEach(
        (key, figure) -> cells.put(key, Quantity.number(figure, figure.toPlainString())));
    return new SampleReport(agency, year, form, form.tables(), cells, script);
  }

  /** What stands in a cell; nothing where the report has no such cell. */
  public Quantity get(CellKey key) {
    return cells.getOrDefault(key, Quantity.absent());
  }

  /** What a perfect reader makes of the report: every cell of its form, and no other. */
  public Map<CellKey, Quantity> expected() {
    Map<CellKey, Quantity> expected = new LinkedHashMap<>();
    form.tables()
        .forEach(table -> table.cells().forEach(cell -> expected.put(cell.key(), get(cell.key()))));
    return expected;
  }

  public SampleReport withScript(Script other) {
    return new SampleReport(agency, year, form, tables, cells, other);
  }

  public SampleReport withTables(List<Table> others) {
    return new SampleReport(agency, year, form, others, cells, script);
  }

  /** The same report with one cell changed. */
  public SampleReport with(CellKey key, Quantity quantity) {
    return mapCells(
        (other, before) -> other.equals(key) ? quantity : before, Map.of(key, quantity));
  }

  /** The same report with a number in a cell. */
  public SampleReport with(CellKey key, long number) {
    return with(key, Quantity.number(number));
  }

  /** The same report with a number of it raised. */
  public SampleReport plus(CellKey key, long more) {
    BigDecimal raised = get(key).getNumber().add(BigDecimal.valueOf(more));
    return with(key, Quantity.number(raised, raised.toPlainString()));
  }

  /** The same report with every cell rewritten. */
  public SampleReport mapCells(BiFunction<CellKey, Quantity, Quantity> change) {
    return mapCells(change, Map.of());
  }

  private SampleReport mapCells(
      BiFunction<CellKey, Quantity, Quantity> change, Map<CellKey, Quantity> more) {
    Map<CellKey, Quantity> changed = new LinkedHashMap<>();
    cells.forEach((key, quantity) -> changed.put(key, change.apply(key, quantity)));
    changed.putAll(more);
    return new SampleReport(agency, year, form, tables, changed, script);
  }
}
