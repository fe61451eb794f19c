package org.gongkai.output.workbook;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.gongkai.output.sums.DistrictTotals;
import org.gongkai.rollup.years.YearChange;
import org.jspecify.annotations.Nullable;

/**
 * 同比: every sum of the district beside last year's, the newest pair of years first, and whether the
 * two may be compared.
 */
final class ChangeSheet implements ListSheet {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("year", 8),
          new Column("table", 8),
          new Column("line", 76),
          new Column("measure", 42),
          new Column("unit", 8),
          new Column("value_this", 12),
          new Column("previous_year", 8),
          new Column("previous_value", 12),
          new Column("change", 12),
          new Column("change_percent", 12),
          new Column("comparable", 10));

  @Override
  public String id() {
    return "changes";
  }

  @Override
  public List<Column> list() {
    return COLUMNS;
  }

  @Override
  public void write(DistrictBookData material, Spreadsheet spreadsheet) {
    List<YearChange> changes = DistrictTotals.changes(material.edition());
    changes.sort(Comparator.comparing(YearChange::year).reversed());
    LongList list = new LongList(spreadsheet, material, this, material.standing());
    for (YearChange change : changes) {
      if (change.year() < changes.get(0).year()) {
        list.printToHere();
      }
      line(material, list.row(), change);
    }
    list.end();
  }

  private static void line(DistrictBookData material, Page page, YearChange change) {
    page.year(change.year())
        .text(material.cells().table(change.cell().section()), SheetStyle.WORD)
        .text(material.cells().line(change.cell()), SheetStyle.TEXT)
        .text(material.cells().column(change.cell()), SheetStyle.TEXT)
        .text(material.cells().unit(change.unit()), SheetStyle.WORD)
        .number(change.value())
        .year(change.previousYear())
        .number(change.previousValue())
        .number(change.change())
        .percent(fraction(change.changePercent()))
        .text(material.text("comparable." + change.comparable().code()), look(change));
  }

  private static @Nullable BigDecimal fraction(@Nullable BigDecimal percent) {
    return percent == null ? null : percent.movePointLeft(2);
  }

  private static SheetStyle look(YearChange change) {
    return switch (change.comparable()) {
      case YES -> SheetStyle.WORD;
      case CAUTION -> SheetStyle.WARNING;
      case NO -> SheetStyle.ERROR;
    };
  }
}
