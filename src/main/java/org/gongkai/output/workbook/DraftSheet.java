package org.gongkai.output.workbook;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.model.Agency;
import org.gongkai.model.CellKey;
import org.gongkai.model.Coverage;
import org.gongkai.model.Fact;
import org.gongkai.model.Report;
import org.gongkai.model.figure.Quantity;
import org.gongkai.output.sums.DistrictTotals;
import org.gongkai.rollup.RollupRow;
import org.jspecify.annotations.Nullable;

/**
 * The 汇总底稿 of one year while it is written. The last line is a formula wherever the cells above
 * come to the district's sum; where they do not (units differ, agencies left out), it is the sum
 * itself in italics.
 */
final class DraftSheet {

  private final DistrictBookData material;
  private final DistrictTotals totals;
  private final Page page;
  private final DraftHead head;
  private final BigDecimal[] sums;

  private DraftSheet(DistrictBookData material, DistrictTotals totals, Page page) {
    this.material = material;
    this.totals = totals;
    this.page = page;
    head = new DraftHead(material, totals);
    sums = new BigDecimal[totals.rows().size()];
    Arrays.fill(sums, BigDecimal.ZERO);
  }

  static DraftSheet begin(DistrictBookData material, DistrictTotals totals, Page page) {
    DraftSheet draft = new DraftSheet(material, totals, page);
    draft.head.write(page);
    return draft;
  }

  /**
   * Writes an agency's line.
   *
   * @param report null where none stands
   */
  void line(Coverage coverage, @Nullable Report report) {
    page.row()
        .text(coverage.agency().code(), SheetStyle.TEXT)
        .text(coverage.agency().name(), SheetStyle.TEXT)
        .text(material.types().name(coverage.agency()), SheetStyle.WORD)
        .text(material.text("status." + material.status(coverage)), SheetStyle.WORD);
    figures(report == null ? Map.of() : figures(report));
  }

  /**
   * Writes the line of an office below.
   *
   * @param rows its sums of the year
   */
  void line(Agency office, List<RollupRow> rows) {
    RollupRow any = rows.get(0);
    page.row()
        .text(office.code(), SheetStyle.TEXT)
        .text(office.name(), SheetStyle.TEXT)
        .text(material.types().name(office), SheetStyle.WORD)
        .text(any.agenciesReporting() + " / " + any.agenciesExpected(), SheetStyle.WORD);
    Map<CellKey, BigDecimal> figures = new HashMap<>();
    for (RollupRow row : rows) {
      if (row.total() != null) {
        figures.put(row.cell(), row.total());
      }
    }
    figures(figures);
  }

  private void figures(Map<CellKey, BigDecimal> figures) {
    List<RollupRow> columns = totals.rows();
    for (int i = 0; i < columns.size(); i++) {
      BigDecimal figure = figures.get(columns.get(i).cell());
      page.numberOrBlank(figure);
      if (figure != null && Page.isExact(figure)) {
        sums[i] = sums[i].add(figure);
      }
    }
  }

  /** The report's numbers; a group that is not printed in one line is the sum of its lines. */
  private Map<CellKey, BigDecimal> figures(Report report) {
    Map<CellKey, BigDecimal> printed = new HashMap<>();
    Map<CellKey, BigDecimal> groups = new HashMap<>();
    for (Fact fact : report.facts()) {
      Quantity quantity = fact.quantity();
      if (quantity.isNumber()) {
        printed.put(fact.cell(), quantity.getNumber());
        head.group(fact.cell())
            .ifPresent(group -> groups.merge(group, quantity.getNumber(), BigDecimal::add));
      }
    }
    groups.forEach(printed::putIfAbsent);
    return printed;
  }

  /** Writes the line of sums. Of an older year, paper shows the first page. */
  void end() {
    int last = page.rowIndex();
    page.row(20).text(material.text("total"), SheetStyle.TOTAL_TEXT);
    page.text(material.received(totals), SheetStyle.TOTAL_TEXT);
    int others = DraftSheets.COLUMNS.size() - DraftHead.REPEATED;
    page.texts(Collections.nCopies(others, ""), SheetStyle.TOTAL_TEXT);
    for (int i = 0; i < sums.length; i++) {
      total(last, sums[i], totals.rows().get(i).total());
    }
    page.filter(DraftHead.ROWS - 1, last, DraftSheets.COLUMNS.size() + sums.length);
    page.whole(material.text("draft.note"), DraftHead.REPEATED, SheetStyle.NOTE);
    if (totals.year() < material.years().get(0).year()) {
      page.printToHere(head.firstPage());
    }
  }

  private void total(int last, BigDecimal sum, @Nullable BigDecimal total) {
    if (total == null) {
      page.text(Page.NONE, SheetStyle.TOTAL_TEXT);
    } else if (sum.compareTo(total) == 0 && last >= DraftHead.ROWS) {
      SheetStyle look =
          Page.look(total) == SheetStyle.DECIMAL ? SheetStyle.TOTAL_DECIMAL : SheetStyle.TOTAL;
      page.sum(DraftHead.ROWS, last, total, look);
    } else {
      page.value(total, SheetStyle.GIVEN_TOTAL);
    }
  }
}
