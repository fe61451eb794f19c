package org.gongkai.extract.table.label;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.form.Column;
import org.gongkai.form.FormBlock;
import org.gongkai.form.Line;
import org.gongkai.form.Table;

/**
 * The columns of a part of a table as one form prints them, and what follows from their order and
 * the levels of their heads. Two forms of one shape have it once.
 *
 * @param section the table
 * @param layout how lines and columns are printed
 * @param measures its columns from left to right
 * @param levels how many heads stand above each column, its own included
 * @param lines its lines where they stand side by side; else none
 */
public record TableShape(
    String section,
    Table.Layout layout,
    List<String> measures,
    List<Integer> levels,
    List<String> lines) {

  public TableShape {
    measures = List.copyOf(measures);
    levels = List.copyOf(levels);
    lines = List.copyOf(lines);
  }

  static TableShape of(Table table, FormBlock block) {
    boolean isAcross = table.layout() == Table.Layout.ACROSS;
    return new TableShape(
        table.section(),
        table.layout(),
        block.columns().stream().map(Column::measure).toList(),
        block.columns().stream().map(column -> column.labels().size()).toList(),
        isAcross ? block.lines().stream().map(Line::category).toList() : List.of());
  }

  public int width() {
    return measures.size();
  }

  public String first() {
    return measures.get(0);
  }

  /** The sum, where the columns have one. */
  public String last() {
    return measures.get(width() - 1);
  }

  /** Its columns as often as it has lines side by side. */
  public List<String> measuresOfAllLines() {
    return Collections.nCopies(lines.size(), measures).stream().flatMap(List::stream).toList();
  }

  /** Whether some heads are all its columns, in any order. */
  public boolean isWhole(Collection<String> heads) {
    return heads.size() == width() && new HashSet<>(heads).equals(new HashSet<>(measures));
  }

  /** Whether a row of heads begins with a column: the first of all, the first of a lower level. */
  public boolean isRowStart(String measure) {
    int at = measures.indexOf(measure);
    return at >= 0
        && layout == Table.Layout.MATRIX
        && levels.subList(0, at).stream().noneMatch(level -> level >= levels.get(at));
  }

  /** Whether some of its columns come as their heads are read row by row, the upper ones first. */
  public boolean isRowByRow(List<String> heads) {
    List<String> sorted = new ArrayList<>(heads);
    sorted.sort(
        Comparator.comparing((String head) -> levels.get(measures.indexOf(head)))
            .thenComparing(measures::indexOf));
    return sorted.equals(heads);
  }

  /** Whether it has all of some columns. */
  public boolean has(Collection<String> heads) {
    Set<String> known = new HashSet<>(measures);
    return known.containsAll(heads);
  }
}
