package org.gongkai.output.workbook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.gongkai.form.Form;
import org.gongkai.form.ReportCells;
import org.gongkai.form.Table;
import org.gongkai.model.CellKey;
import org.gongkai.output.sums.DistrictTotals;
import org.gongkai.rollup.RollupRow;

/** The head of a 汇总底稿: the code of every column, then its table, its line and its column. */
final class DraftHead {

  /** Title, who reported, code, table, line, column. */
  static final int ROWS = 6;

  private static final int[] FIRST_WIDTHS = {10, 28, 12, 9};

  /** Code and name, on every printed page. */
  static final int REPEATED = 2;

  private static final int COLUMN = 9;
  private static final int AMOUNT = 18;

  /** Characters that can be read on one printed page: the agencies' names and three lines. */
  private static final int PRINTED = FIRST_WIDTHS[0] + FIRST_WIDTHS[1] + 21 * COLUMN;

  private final DistrictBookData material;
  private final DistrictTotals totals;

  private final CellNames names;

  /** The figures that begin a printed page. */
  private final NavigableSet<Integer> firsts;

  /** Section and category of a line to the category of the group it belongs to. */
  private final Map<List<String>, String> groups = new HashMap<>();

  DraftHead(DistrictBookData material, DistrictTotals totals) {
    this.material = material;
    this.totals = totals;
    firsts = firsts(totals.rows());
    names = CellNames.ofYear(material.edition().officeForms(), totals.year(), material.words());
    for (Form form : material.edition().forms().all()) {
      form.tables().forEach(this::addGroups);
    }
  }

  private void addGroups(Table table) {
    table
        .groups()
        .forEach(
            group ->
                table.lines().stream()
                    .filter(line -> group.holds(line.category()))
                    .forEach(
                        line ->
                            groups.put(
                                List.of(table.section(), line.category()), group.category())));
  }

  /** The cell of the group that a cell is a part of. */
  Optional<CellKey> group(CellKey cell) {
    return Optional.ofNullable(groups.get(List.of(cell.section(), cell.category())))
        .map(group -> new CellKey(cell.section(), group, cell.measure()));
  }

  void write(Page page) {
    List<RollupRow> rows = totals.rows();
    int own = DraftSheets.COLUMNS.size();
    page.widths(FIRST_WIDTHS);
    for (int i = 0; i < rows.size(); i++) {
      page.alike(own + i, 1, width(rows.get(i)));
    }
    page.whole(title(), REPEATED, SheetStyle.TITLE);
    page.whole(material.standing(totals), REPEATED, SheetStyle.NOTE);
    page.row(56).texts(List.of("", "", "", ""), SheetStyle.SMALL_HEAD);
    rows.forEach(row -> page.text(code(row.cell()), SheetStyle.SMALL_HEAD));
    page.fold();
    page.row(18).texts(List.of("", "", "", ""), SheetStyle.HEAD);
    across(page, this::printedTable, row -> names.table(row.cell().section()));
    page.row(76).texts(List.of("", "", "", ""), SheetStyle.HEAD);
    across(
        page,
        row -> row.cell().section() + "/" + row.cell().category(),
        row -> names.line(row.cell()));
    page.row(48);
    DraftSheets.COLUMNS.forEach(
        name -> page.text(material.text("column." + name), SheetStyle.HEAD));
    rows.forEach(row -> page.text(names.columnWithUnit(row.cell(), row.unit()), look(row)));
    page.freeze(REPEATED, ROWS);
    page.side(firsts.stream().map(first -> own + first).toList(), PRINTED);
  }

  int firstPage() {
    Integer second = firsts.higher(0);
    return DraftSheets.COLUMNS.size() + (second == null ? totals.rows().size() : second);
  }

  /** The figures that begin a printed page: a table or a line of it, so that no head is torn. */
  private static NavigableSet<Integer> firsts(List<RollupRow> rows) {
    NavigableSet<Integer> firsts = new TreeSet<>(Set.of(0));
    int line = 0;
    for (int i = 1; i < rows.size(); i++) {
      boolean isTable = !isSame(rows, i, CellKey::section);
      if (isTable || !isSame(rows, i, CellKey::category)) {
        line = i;
      }
      if (isTable || (printed(rows, firsts.last(), i) > PRINTED && line > firsts.last())) {
        firsts.add(line);
      }
    }
    return firsts;
  }

  /** How wide a printed page is that goes from one figure to another. */
  private static int printed(List<RollupRow> rows, int first, int last) {
    int names = first == 0 ? FIRST_WIDTHS.length : REPEATED;
    return Arrays.stream(FIRST_WIDTHS).limit(names).sum()
        + rows.subList(first, last + 1).stream().mapToInt(DraftHead::width).sum();
  }

  /** Sums of money have decimals. */
  private static int width(RollupRow row) {
    return row.cell().measure().equals(ReportCells.AMOUNT) ? AMOUNT : COLUMN;
  }

  /** A table as far as it is on one printed page; each needs its number. */
  private String printedTable(RollupRow row) {
    return row.cell().section() + firsts.floor(totals.rows().indexOf(row));
  }

  private static boolean isSame(List<RollupRow> rows, int i, Function<CellKey, String> part) {
    return part.apply(rows.get(i).cell()).equals(part.apply(rows.get(i - 1).cell()));
  }

  private String title() {
    return material.text("draft.title", material.district(), totals.year());
  }

  private static String code(CellKey cell) {
    return cell.section() + "." + cell.category() + "." + cell.measure();
  }

  private SheetStyle look(RollupRow row) {
    return isGroup(row) ? SheetStyle.SUM_HEAD : SheetStyle.HEAD;
  }

  private boolean isGroup(RollupRow row) {
    return groups.containsValue(row.cell().category());
  }

  /** One label over neighbours that share it. */
  private void across(
      Page page, Function<RollupRow, String> shared, Function<RollupRow, String> label) {
    List<RollupRow> rows = totals.rows();
    int from = 0;
    for (int to = 1; to <= rows.size(); to++) {
      RollupRow first = rows.get(from);
      if (to == rows.size() || !shared.apply(rows.get(to)).equals(shared.apply(first))) {
        page.across(label.apply(first), to - from, look(first));
        from = to;
      }
    }
  }
}
