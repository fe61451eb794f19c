package org.gongkai.reader.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.gongkai.reader.Limits;
import org.gongkai.reader.VisibleText;

/**
 * What a sheet of a workbook holds, in the order in which a file hands it over: texts, borders,
 * merged cells, hidden rows and columns. Empty cells cost nothing, so a sheet that is formatted
 * down to its last row is no larger than what is written on it.
 */
final class SheetCells {

  /** Borders so far below the last text frame nothing. */
  private static final int FRAME = 50;

  private final String name;
  private final Limits.Allowance allowance;
  private final NavigableMap<Integer, NavigableMap<Integer, String>> texts = new TreeMap<>();
  private final NavigableMap<Integer, BitSet> borders = new TreeMap<>();
  private final Map<Integer, Integer> ends = new HashMap<>();
  private final List<CellRange> merged = new ArrayList<>();
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();

  SheetCells(String name, Limits limits) {
    this.name = name;
    this.allowance = limits.allowance();
  }

  /** Writes a text into a cell; a blank one leaves it empty. */
  void put(int row, int column, String text) {
    String visible = VisibleText.of(text).strip();
    if (!visible.isEmpty()) {
      allowance.spend(visible);
      texts.computeIfAbsent(row, key -> new TreeMap<>()).put(column, visible);
    }
  }

  /** Ends a row before a column: what others have from there on, it has not, not even blank. */
  void end(int row, int column) {
    ends.put(row, column);
  }

  /** Whether a row has a cell in a column. */
  boolean reaches(int row, int column) {
    return column < ends.getOrDefault(row, Integer.MAX_VALUE);
  }

  /** Draws a border around a cell. */
  void frame(int row, int column) {
    if (row <= (texts.isEmpty() ? 0 : texts.lastKey()) + FRAME) {
      borders.computeIfAbsent(row, key -> new BitSet()).set(column);
    }
  }

  void merge(CellRange range) {
    allowance.spend(1);
    merged.add(range);
  }

  void hideRow(int row) {
    hiddenRows.set(row);
  }

  /** Hides columns, the last one included. */
  void hideColumns(int first, int last) {
    hiddenColumns.set(first, last + 1);
  }

  String name() {
    return name;
  }

  NavigableMap<Integer, NavigableMap<Integer, String>> texts() {
    return texts;
  }

  List<CellRange> merged() {
    return merged;
  }

  boolean isFramed(int row) {
    return borders.containsKey(row);
  }

  /** The columns of a row whose cells have a border. */
  BitSet framed(int row) {
    return borders.getOrDefault(row, new BitSet());
  }

  boolean isHiddenRow(int row) {
    return hiddenRows.get(row);
  }

  boolean isHiddenColumn(int column) {
    return hiddenColumns.get(column);
  }

  /** The first row below everything written or framed there, less than two rows below a text. */
  int height() {
    if (texts.isEmpty()) {
      return 0;
    }
    int last = texts.lastKey();
    return isFramed(last + 1) ? last + 2 : last + 1;
  }
}
