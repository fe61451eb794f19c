package org.gongkai.output.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.form.Column;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Forms;
import org.gongkai.form.Group;
import org.gongkai.form.Table;
import org.gongkai.model.CellKey;

/**
 * Every cell of every form and of the group lines between them, once, in the order in which people
 * look for them: table by table, the lines of the newest form first.
 */
public final class CellCatalogue {

  /** The place of a cell that is in no form. */
  public static final int NONE = -1;

  /**
   * A cell with its labels.
   *
   * @param key the codes, joined by slashes
   * @param section the heading of its table
   * @param form the newest form that has it
   * @param line labels of the line from the outside in, joined by {@code >}
   * @param measure labels of the column, the same way
   */
  public record Entry(
      String key, String section, String form, String line, String measure, String unit) {}

  private final Map<CellKey, Entry> entries = new LinkedHashMap<>();
  private final Map<CellKey, Integer> places = new HashMap<>();

  public CellCatalogue(Forms forms) {
    List<Form> newestFirst = new ArrayList<>(forms.all());
    Collections.reverse(newestFirst);
    for (String section : sections(newestFirst)) {
      newestFirst.forEach(form -> form.find(section).ifPresent(table -> add(form, table)));
    }
    entries.keySet().forEach(key -> places.put(key, places.size()));
  }

  public List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  /** Their keys in the same order. */
  List<CellKey> keys() {
    return List.copyOf(entries.keySet());
  }

  /** The place of a cell, or {@link #NONE}. */
  public int place(CellKey key) {
    return places.getOrDefault(key, NONE);
  }

  private static List<String> sections(List<Form> forms) {
    return forms.stream()
        .flatMap(form -> form.tables().stream())
        .map(Table::section)
        .distinct()
        .toList();
  }

  private void add(Form form, Table table) {
    for (FormCell cell : table.cells()) {
      find(table, cell.key().category())
          .ifPresent(group -> addGroup(form, table, group, cell.categoryLabel()));
      String line = cell.categoryLabel();
      Entry entry = entry(form, table, cell.key(), line, cell.measureLabel(), cell.unit());
      entries.putIfAbsent(cell.key(), entry);
    }
  }

  private static Optional<Group> find(Table table, String category) {
    return table.groups().stream().filter(group -> group.holds(category)).findFirst();
  }

  /** The group line with all its columns, above its first member. */
  private void addGroup(Form form, Table table, Group group, String member) {
    String line = member.substring(0, member.indexOf(group.label()) + group.label().length());
    for (Column column : table.blocks().get(0).columns()) {
      CellKey key = new CellKey(table.section(), group.category(), column.measure());
      Entry entry = entry(form, table, key, line, column.path(), column.unit());
      entries.putIfAbsent(key, entry);
    }
  }

  private static Entry entry(
      Form form, Table table, CellKey key, String line, String measure, String unit) {
    return new Entry(key.toString(), table.label(), form.id(), line, measure, unit);
  }
}
