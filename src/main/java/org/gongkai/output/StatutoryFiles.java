package org.gongkai.output;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongkai.form.Form;
import org.gongkai.form.Table;
import org.gongkai.model.CellKey;
import org.gongkai.model.Wording;
import org.gongkai.rollup.RollupRow;
import org.jspecify.annotations.Nullable;

/**
 * {@code statutory/<district>-<year>.csv}: the three tables of the form that the year requires,
 * filled with the district's totals, laid out as the law prints them, ready to be pasted into the
 * district's own report. The last line says how many of the expected reports are in the figures.
 */
final class StatutoryFiles {

  /** The figures of one district and year, as far as they have been handed out. */
  record Sheet(
      String district, int year, int reporting, int expected, Map<CellKey, BigDecimal> totals) {

    static Sheet of(RollupRow row) {
      return new Sheet(
          row.district(),
          row.year(),
          row.agenciesReporting(),
          row.agenciesExpected(),
          new HashMap<>());
    }

    boolean holds(RollupRow row) {
      return district.equals(row.district()) && year == row.year();
    }

    void add(RollupRow row) {
      BigDecimal total = row.total();
      if (total != null) {
        totals.put(row.cell(), total);
      }
    }
  }

  private final Wording wording;
  private final EditionSource edition;

  StatutoryFiles(EditionSource edition) {
    this.edition = edition;
    wording = new Wording("org/gongkai/output/statutory", edition.language());
  }

  /** Hands out the districts and years one by one, each with all its totals. */
  void forEachSheet(Consumer<Sheet> consumer) {
    Collector collector = new Collector(consumer);
    edition.forEachDistrictRollup(collector::add);
    collector.finish();
  }

  /** The form a sheet is laid out by; none for a year before the first form. */
  Optional<Form> findForm(Sheet sheet) {
    return edition.forms().forYear(sheet.year());
  }

  String title(Sheet sheet) {
    return wording.text("title", sheet.district(), sheet.year());
  }

  void write(Sheet sheet, Form form, CsvLines lines) {
    lines.write(TextGuard.guard(title(sheet)));
    for (Table table : form.tables()) {
      lines.write(table.number() + "、" + table.label());
      PrintedTable.rows(table, sheet.totals()::get).forEach(lines::write);
    }
    lines.write(wording.text("coverage", sheet.reporting(), sheet.expected()));
  }

  /** Gathers rollup rows until the next district or year begins. */
  private static final class Collector {

    private final Consumer<Sheet> consumer;
    private @Nullable Sheet open;

    Collector(Consumer<Sheet> consumer) {
      this.consumer = consumer;
    }

    void add(RollupRow row) {
      Sheet sheet = open;
      if (sheet == null || !sheet.holds(row)) {
        finish();
        sheet = Sheet.of(row);
        open = sheet;
      }
      sheet.add(row);
    }

    void finish() {
      if (open != null) {
        consumer.accept(open);
      }
    }
  }
}
