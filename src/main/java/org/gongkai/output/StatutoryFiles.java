package org.gongkai.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.gongkai.form.Form;
import org.gongkai.form.Table;
import org.gongkai.model.CellKey;
import org.gongkai.model.Wording;
import org.gongkai.output.EditionFolder.Place;
import org.gongkai.rollup.RollupRow;
import org.jspecify.annotations.Nullable;

/**
 * {@code statutory/<district>-<year>.csv}: the three tables of the form that the year requires,
 * filled with the district's totals, laid out as the law prints them, ready to be pasted into the
 * district's own report. The last line says how many of the expected reports are in the figures.
 */
final class StatutoryFiles implements Book {

  /** The folder of the files in statutory layout. */
  static final String FOLDER = "statutory";

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

  @Override
  public void write(EditionSource edition, EditionFolder folder) {
    Wording words = new Wording("org/gongkai/output/statutory", edition.language());
    forEachSheet(
        edition,
        sheet ->
            edition
                .forms()
                .forYear(sheet.year())
                .ifPresent(form -> write(sheet, form, words, folder)));
  }

  /** Hands out the districts and years one by one, each with all its totals. */
  static void forEachSheet(EditionSource edition, Consumer<Sheet> consumer) {
    Collector collector = new Collector(consumer);
    edition.forEachDistrictRollup(collector::add);
    collector.finish();
  }

  private static void write(Sheet sheet, Form form, Wording words, EditionFolder folder) {
    String title = words.text("title", sheet.district(), sheet.year());
    Place place = new Place(FOLDER, sheet.district() + "-" + sheet.year(), "csv");
    try {
      folder.csv(place, title, lines -> write(sheet, form, title, words, lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long write(Sheet sheet, Form form, String title, Wording words, CsvLines lines) {
    lines.write(TextGuard.guard(title));
    for (Table table : form.tables()) {
      lines.write(table.number() + "、" + table.label());
      PrintedTable.rows(table, sheet.totals()::get).forEach(lines::write);
    }
    lines.write(words.text("coverage", sheet.reporting(), sheet.expected()));
    return lines.count();
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
