package org.gongkai.output.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.output.csv.CsvTable;
import org.gongkai.output.csv.CsvTable.Row;
import org.gongkai.output.csv.Stretch;
import org.jspecify.annotations.Nullable;

/** The rows of a file in groups of those that agree in some columns and stand together. */
final class GroupedRows implements AutoCloseable {

  private final CsvTable table;
  private final List<String> key;
  private @Nullable Row next;

  private GroupedRows(CsvTable table, List<String> key) throws IOException {
    this.table = table;
    this.key = key;
    this.next = table.next().orElse(null);
  }

  static GroupedRows open(Path folder, Stretch rows, List<String> key) throws IOException {
    return new GroupedRows(CsvTable.open(folder, rows), key);
  }

  boolean hasGroup() {
    return next != null;
  }

  List<Row> take() throws IOException {
    List<Row> rows = new ArrayList<>();
    List<String> group = key();
    while (next != null && key().equals(group)) {
      rows.add(next);
      next = table.next().orElse(null);
    }
    return rows;
  }

  /** Which of two files has the earlier group next; one that is at its end comes last. */
  static int compare(GroupedRows first, GroupedRows second) {
    if (!first.hasGroup() || !second.hasGroup()) {
      return Boolean.compare(second.hasGroup(), first.hasGroup());
    }
    List<String> one = first.key();
    List<String> other = second.key();
    for (int i = 0; i < one.size(); i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private List<String> key() {
    Row row = next;
    return row == null ? List.of() : key.stream().map(row::get).toList();
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
