package org.gongkai.reader.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.gongkai.reader.Limits;

/**
 * What of a sheet its reader sees. Hidden rows and columns are not there; a merged cell shows the
 * text of its first cell, in that part of it which is not hidden, and what lies beneath it is not
 * seen: what can't be seen must never become a figure.
 */
final class SheetView {

  private final SheetCells cells;
  private final MergedCells merged;
  private final NavigableMap<Integer, NavigableMap<Integer, String>> shown = new TreeMap<>();

  SheetView(SheetCells cells, Limits limits) {
    this.cells = cells;
    this.merged = new MergedCells(cells, limits.allowance());
    cells.texts().forEach((row, texts) -> texts.forEach((column, text) -> show(row, column, text)));
  }

  private void show(int row, int column, String text) {
    Optional<CellRange> range = merged.find(row, column);
    boolean hidden = range.filter(r -> r.top() != row || r.left() != column).isPresent();
    if (!hidden) {
      place(range.orElseGet(() -> new CellRange(row, column, row, column)), text);
    }
  }

  private void place(CellRange range, String text) {
    int row = firstRow(range);
    int column = firstColumn(range);
    if (row >= 0 && column >= 0) {
      shown.computeIfAbsent(row, key -> new TreeMap<>()).put(column, text);
    }
  }

  private int firstRow(CellRange range) {
    int row = range.top();
    while (row <= range.bottom() && cells.isHiddenRow(row)) {
      row++;
    }
    return row <= range.bottom() ? row : -1;
  }

  private int firstColumn(CellRange range) {
    int column = range.left();
    while (column <= range.right() && cells.isHiddenColumn(column)) {
      column++;
    }
    return column <= range.right() ? column : -1;
  }

  /** The columns seen between two, both included. */
  IntStream columns(int left, int right) {
    return IntStream.rangeClosed(left, right).filter(column -> !cells.isHiddenColumn(column));
  }

  /** The rows on which something is written or drawn, from top to bottom. */
  List<SheetRow> rows() {
    TreeSet<Integer> rows = new TreeSet<>(shown.keySet());
    merged.rows().stream().filter(this::isDivided).forEach(rows::add);
    IntStream.range(0, cells.height()).filter(cells::isFramed).forEach(rows::add);
    List<SheetRow> seen = new ArrayList<>();
    rows.stream().filter(row -> !cells.isHiddenRow(row)).forEach(row -> seen.add(row(row)));
    return seen;
  }

  private SheetRow row(int row) {
    NavigableMap<Integer, String> texts = shown.getOrDefault(row, new TreeMap<>());
    boolean single = texts.size() == 1;
    CellRange only = single ? area(row, texts.firstKey()) : new CellRange(row, 0, row, 0);
    return new SheetRow(
        row, texts, isReached(row), single && isRuled(row, only), single && isTall(row, only));
  }

  /** Whether a row has a cell in a column, be it blank. */
  boolean reaches(int row, int column) {
    return cells.reaches(row, column);
  }

  /** The cells that a cell shares its text with, itself at least. */
  CellRange area(int row, int column) {
    return merged.find(row, column).orElseGet(() -> new CellRange(row, column, row, column));
  }

  private boolean isReached(int row) {
    return merged.inRow(row).stream().anyMatch(range -> firstRow(range) < row && holdsText(range));
  }

  private boolean isRuled(int row, CellRange only) {
    BitSet framed = (BitSet) cells.framed(row).clone();
    framed.clear(only.left(), only.right() + 1);
    return columns(0, framed.length() - 1).anyMatch(framed::get)
        || merged.inRow(row).stream().anyMatch(range -> !range.equals(only));
  }

  private boolean isTall(int row, CellRange only) {
    return row < only.bottom() && !shown.subMap(row, false, only.bottom(), true).isEmpty();
  }

  /** Several merged cells make a row of a table even if blank; a single one is a gap. */
  private boolean isDivided(int row) {
    return merged.inRow(row).size() > 1 || isReached(row);
  }

  private boolean holdsText(CellRange range) {
    NavigableMap<Integer, String> texts = shown.getOrDefault(firstRow(range), new TreeMap<>());
    return texts.containsKey(firstColumn(range));
  }

  /** Whether nothing that can be seen lies between two rows. */
  boolean areNeighbours(int above, int below) {
    return IntStream.range(above + 1, below).allMatch(cells::isHiddenRow);
  }
}
