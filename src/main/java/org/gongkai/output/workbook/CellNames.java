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

/** What office files call tables, lines and cells, by the newest form that has them. */
final class CellNames {

  private static final String SEPARATOR = "｜";

  private final Map<String, String> tables = new HashMap<>();
  private final Map<List<String>, String> lines = new HashMap<>();
  private final Map<CellKey, String> columns = new HashMap<>();

  /** For the lines of groups, which have the columns of their table. */
  private final Map<List<String>, String> measures = new HashMap<>();

  CellNames(Forms forms) {
    for (Form form : forms.all()) {
      form.tables().forEach(this::add);
    }
  }

  private void add(Table table) {
    tables.put(table.section(), "表" + table.number());
    for (Group group : table.groups()) {
      lines.put(List.of(table.section(), group.category()), group.label());
    }
    for (FormCell cell : table.cells()) {
      measures.putIfAbsent(
          List.of(table.section(), cell.key().measure()), path(cell.measureLabel()));
      lines.put(List.of(table.section(), cell.key().category()), path(cell.categoryLabel()));
      columns.put(cell.key(), path(cell.measureLabel()));
    }
  }

  /** 表三. */
  String table(String section) {
    return tables.getOrDefault(section, section);
  }

  /** A path of labels as office files print it. */
  static String path(String labels) {
    return labels.replace(">", SEPARATOR);
  }

  /** 表三｜三、本年度办理结果｜（三）不予公开｜总计; codes where no form has the cell. */
  String name(CellKey key) {
    StringBuilder name = new StringBuilder(table(key.section()));
    if (!key.category().isEmpty()) {
      List<String> line = List.of(key.section(), key.category());
      name.append(SEPARATOR).append(lines.getOrDefault(line, key.category()));
    }
    if (!key.measure().isEmpty()) {
      name.append(SEPARATOR).append(column(key));
    }
    return name.toString();
  }

  private String column(CellKey key) {
    String column = columns.get(key);
    return column == null
        ? measures.getOrDefault(List.of(key.section(), key.measure()), key.measure())
        : column;
  }
}
