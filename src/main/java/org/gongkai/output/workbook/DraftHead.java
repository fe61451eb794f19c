package org.gongkai.output.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.form.Form;
import org.gongkai.form.Table;
import org.gongkai.model.CellKey;
import org.gongkai.output.DistrictTotals;
import org.gongkai.rollup.RollupRow;

/** The head of a 汇总底稿: the code of every column, then its table, its line and its column. */
final class DraftHead {

  /** Title, who reported, code, table, line, column. */
  static final int ROWS = 6;

  private static final int COLUMN = 11;
  private static final int AMOUNT = 18;

  private final Material material;
  private final DistrictTotals totals;

  /** Section and category of a line to the category of the group it belongs to. */
  private final Map<List<String>, String> groups = new HashMap<>();

  DraftHead(Material material, DistrictTotals totals) {
    this.material = material;
    this.totals = totals;
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
    page.widths(10, 28, 12, 9).widths(own, rows.size(), COLUMN);
    widenAmounts(page);
    page.row(26).text(title(), Look.TITLE);
    page.row().text(material.received(totals) + material.text("draft.hint"), Look.NOTE);
    page.row(56).texts(List.of("", "", "", ""), Look.SMALL_HEAD);
    rows.forEach(row -> page.text(code(row.cell()), Look.SMALL_HEAD));
    page.row(18).texts(List.of("", "", "", ""), Look.HEAD);
    across(page, row -> row.cell().section(), row -> material.cells().table(row.cell().section()));
    page.row(76).texts(List.of("", "", "", ""), Look.HEAD);
    across(
        page,
        row -> row.cell().section() + "/" + row.cell().category(),
        row -> CellNames.path(row.categoryLabel()));
    page.row(48);
    DraftSheets.COLUMNS.forEach(name -> page.text(material.text("column." + name), Look.HEAD));
    rows.forEach(row -> page.text(measure(row), look(row)));
    page.freeze(2, ROWS).wide(1 + rows.size() / 20);
  }

  /** Sums of money have decimals. */
  private void widenAmounts(Page page) {
    List<RollupRow> rows = totals.rows();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).cell().measure().equals("amount")) {
        page.widths(DraftSheets.COLUMNS.size() + i, 1, AMOUNT);
      }
    }
  }

  private String title() {
    return material.text("draft.title", material.district(), totals.year());
  }

  private static String code(CellKey cell) {
    return cell.section() + "." + cell.category() + "." + cell.measure();
  }

  /** The column's own label, with the unit where that is not the usual one. */
  private static String measure(RollupRow row) {
    String path = row.measureLabel();
    String label = path.substring(path.lastIndexOf('>') + 1);
    boolean plain = row.unit().equals("件") || label.contains(row.unit());
    return plain || row.unit().equals("UNSPECIFIED") ? label : label + "（" + row.unit() + "）";
  }

  private Look look(RollupRow row) {
    return isGroup(row) ? Look.SUM_HEAD : Look.HEAD;
  }

  private boolean isGroup(RollupRow row) {
    return groups.containsValue(row.cell().category());
  }

  /** One label over neighbours that share it. */
  private void across(
      Page page,
      java.util.function.Function<RollupRow, String> shared,
      java.util.function.Function<RollupRow, String> label) {
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
