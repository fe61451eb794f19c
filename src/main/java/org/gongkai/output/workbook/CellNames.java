package org.gongkai.output.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Forms;
import org.gongkai.form.Group;
import org.gongkai.form.Table;
import org.gongkai.model.CellKey;
import org.gongkai.model.wording.Wording;

/** What office files call tables, lines and cells, by the newest form that has them. */
final class CellNames {

  private static final String SEPARATOR = "｜";

  /** The unit of counts, which need not be said. */
  private static final String USUAL = "件";

  private final Wording words;
  private final Map<String, String> tables = new HashMap<>();
  private final Map<List<String>, String> lines = new HashMap<>();
  private final Map<CellKey, String> columns = new HashMap<>();

  /** For the lines of groups, which have the columns of their table. */
  private final Map<List<String>, String> measures = new HashMap<>();

  CellNames(Forms forms, Wording words) {
    this.words = words;
    forms.all().forEach(this::add);
  }

  /** As the form of a year says, where that one has them. */
  static CellNames ofYear(Forms forms, int year, Wording words) {
    CellNames names = new CellNames(forms, words);
    forms.forYear(year).ifPresent(names::add);
    return names;
  }

  private void add(Form form) {
    form.tables().forEach(this::add);
  }

  private void add(Table table) {
    tables.put(table.section(), words.text("table", table.number()));
    for (Group group : table.groups()) {
      lines.put(List.of(table.section(), group.category()), group.label());
    }
    for (FormCell cell : table.cells()) {
      measures.put(List.of(table.section(), cell.key().measure()), path(cell.measureLabel()));
      lines.put(List.of(table.section(), cell.key().category()), path(cell.categoryLabel()));
      columns.put(cell.key(), path(cell.measureLabel()));
    }
  }

  /** 表三. */
  String table(String section) {
    return tables.getOrDefault(section, section);
  }

  /** The column's own label, with the unit where that is not the usual one. */
  String columnWithUnit(CellKey key, String unit) {
    String path = column(key);
    String label = path.substring(path.lastIndexOf(SEPARATOR) + 1);
    String shown = unit(unit);
    boolean plain = unit.equals(USUAL) || shown.isEmpty() || label.contains(shown);
    return plain ? label : words.text("unit.beside", label, shown);
  }

  /** A unit in words; empty where nobody says it. */
  String unit(String unit) {
    String name = "unit." + unit;
    return words.has(name) ? words.text(name) : unit;
  }

  private static String path(String labels) {
    return labels.replace(">", SEPARATOR);
  }

  /** 表三｜三、本年度办理结果｜（三）不予公开｜总计; codes where no form has the cell. */
  String name(CellKey key) {
    StringBuilder name = new StringBuilder(table(key.section()));
    if (!key.category().isEmpty()) {
      name.append(SEPARATOR).append(line(key));
    }
    if (!key.measure().isEmpty()) {
      name.append(SEPARATOR).append(column(key));
    }
    return name.toString();
  }

  /** 三、本年度办理结果｜（三）不予公开. */
  String line(CellKey key) {
    return lines.getOrDefault(List.of(key.section(), key.category()), key.category());
  }

  /** 申请人情况｜总计. */
  String column(CellKey key) {
    String column = columns.get(key);
    return column == null
        ? measures.getOrDefault(List.of(key.section(), key.measure()), key.measure())
        : column;
  }
}
