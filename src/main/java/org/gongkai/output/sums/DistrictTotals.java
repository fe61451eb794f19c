package org.gongkai.output.sums;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gongkai.model.CellKey;
import org.gongkai.output.edition.EditionSource;
import org.gongkai.rollup.RollupRow;
import org.gongkai.rollup.years.YearChange;
import org.jspecify.annotations.Nullable;

/** All sums of one district and year, for outputs that lay them out together. */
public final class DistrictTotals {

  private final List<RollupRow> rows = new ArrayList<>();
  private final Map<CellKey, RollupRow> byCell = new HashMap<>();

  private DistrictTotals(RollupRow first) {
    add(first);
  }

  /**
   * Hands out the districts and years that are asked for one by one, in the order of the edition;
   * those of an unknown form are left out.
   */
  public static void forEach(EditionSource edition, Consumer<DistrictTotals> consumer) {
    UnknownForms unknown = UnknownForms.of(edition);
    Collector collector =
        new Collector(
            totals -> {
              if (!unknown.isIn(totals)) {
                consumer.accept(totals);
              }
            });
    AskedYears years = AskedYears.of(edition);
    edition.forEachDistrictRollup(
        row -> {
          if (years.hold(row.district(), row.year())) {
            collector.add(row);
          }
        });
    collector.finish();
  }

  /** All of an edition that is one district's, by year. */
  public static List<DistrictTotals> all(EditionSource ofDistrict) {
    List<DistrictTotals> all = new ArrayList<>();
    forEach(ofDistrict, all::add);
    return all;
  }

  public static List<YearChange> changes(EditionSource ofDistrict) {
    List<YearChange> changes = new ArrayList<>();
    ofDistrict.forEachDistrictChange(changes::add);
    AskedYears years = AskedYears.of(ofDistrict);
    changes.removeIf(change -> !years.hold(change));
    return changes;
  }

  public String district() {
    return rows.get(0).district();
  }

  public int year() {
    return rows.get(0).year();
  }

  public int reporting() {
    return rows.get(0).agenciesReporting();
  }

  public int expected() {
    return rows.get(0).agenciesExpected();
  }

  /** The sums in statutory order, group lines above their members. */
  public List<RollupRow> rows() {
    return Collections.unmodifiableList(rows);
  }

  /** Names its sums of a section's table. */
  public TableTotals table(String section) {
    return new TableTotals(district(), year(), section);
  }

  /** The sum of a cell or a group; null where there is none. */
  public @Nullable BigDecimal total(CellKey cell) {
    RollupRow row = byCell.get(cell);
    return row == null ? null : row.total();
  }

  private boolean holds(RollupRow row) {
    return district().equals(row.district()) && year() == row.year();
  }

  private void add(RollupRow row) {
    rows.add(row);
    byCell.put(row.cell(), row);
  }

  /** Gathers rollup rows until the next district or year begins. */
  private static final class Collector {

    private final Consumer<DistrictTotals> consumer;
    private @Nullable DistrictTotals open;

    Collector(Consumer<DistrictTotals> consumer) {
      this.consumer = consumer;
    }

    void add(RollupRow row) {
      if (open != null && open.holds(row)) {
        open.add(row);
      } else {
        finish();
        open = new DistrictTotals(row);
      }
    }

    void finish() {
      if (open != null) {
        consumer.accept(open);
      }
    }
  }
}
