package org.gongkai.extract.table.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.document.GridCell;
import org.gongkai.extract.table.label.Label;
import org.gongkai.extract.table.label.Label.Kind;
import org.gongkai.extract.table.label.Vocabulary;
import org.gongkai.model.SourceSpan;
import org.gongkai.model.figure.PrintedNumber;
import org.gongkai.model.figure.Quantity;

/** A row of a grid with what its cells may name. */
final class GridRow {

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private final int index;
  private final List<GridCell> cells;
  private final List<Set<Label>> labels;
  private final BitSet figures;
  private final boolean hasFigures;
  private final boolean joined;
  private final int end;

  GridRow(int index, List<GridCell> cells, Vocabulary vocabulary) {
    this(index, cells, labels(cells, vocabulary), figures(cells), false);
  }

  private GridRow(
      int index, List<GridCell> cells, List<Set<Label>> labels, BitSet figures, boolean joined) {
    this.index = index;
    this.cells = List.copyOf(cells);
    this.labels = List.copyOf(labels);
    this.figures = figures;
    this.hasFigures = holdsFigures();
    this.joined = joined;
    this.end = end(cells);
  }

  private static List<Set<Label>> labels(List<GridCell> cells, Vocabulary vocabulary) {
    List<Set<Label>> labels = new ArrayList<>();
    for (GridCell cell : cells) {
      boolean mayName = !cell.text().isEmpty() && !PrintedNumber.isPlainCount(cell.text());
      labels.add(mayName ? vocabulary.findDressed(cell.text()) : Set.of());
    }
    return labels;
  }

  /** The same row, a damaged cell of it understood. */
  GridRow understanding(int at, Label label) {
    List<Set<Label>> others = new ArrayList<>(labels);
    others.set(at, Set.of(label));
    return new GridRow(index, cells, others, figures, joined);
  }

  /** The same row without one of its cells. */
  GridRow without(int at) {
    List<GridCell> fewer = new ArrayList<>(cells);
    List<Set<Label>> names = new ArrayList<>(labels);
    fewer.remove(at);
    names.remove(at);
    return new GridRow(index, fewer, names, figures(fewer), joined);
  }

  /** This row's label with the figures of the row below, which has none. */
  GridRow over(GridRow below) {
    List<GridCell> all = new ArrayList<>();
    List<Set<Label>> names = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isBlank()) {
        all.add(cells.get(i));
        names.add(labels.get(i));
      }
    }
    all.addAll(below.ownCells());
    below.ownCells().forEach(cell -> names.add(Set.of()));
    return new GridRow(below.index, all, names, figures(all), true);
  }

  /** Whether its label stands in a row of its own above it, so that no place is to be trusted. */
  boolean isJoined() {
    return joined;
  }

  /** No label reads as a figure. */
  private boolean holdsFigures() {
    for (int i = 0; i < cells.size(); i++) {
      if (isFigure(i) && isOwn(i) && labels.get(i).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  int index() {
    return index;
  }

  List<GridCell> cells() {
    return cells;
  }

  Set<Label> labels(int at) {
    return labels.get(at);
  }

  private static int end(List<GridCell> cells) {
    int end = 0;
    for (GridCell cell : cells) {
      end = Math.max(end, cell.endColumn());
    }
    return end;
  }

  /** The first column right of the row. */
  int end() {
    return end;
  }

  /** Whether its cells are blank, or say with a mark that there is nothing to fill in. */
  boolean saysNone() {
    for (GridCell cell : cells) {
      if (!cell.isBlank()
          && PrintedNumber.quantity(cell.text()).state() != Quantity.State.NOT_APPLICABLE) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing is printed in a column. */
  boolean isBlankAt(int column) {
    for (GridCell cell : cells) {
      if (cell.column() <= column && column < cell.endColumn() && !cell.isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** What a cell may name in a section. */
  List<Label> labels(int at, String section) {
    List<Label> own = new ArrayList<>();
    for (Label label : labels.get(at)) {
      if (label.section().equals(section)) {
        own.add(label);
      }
    }
    return own;
  }

  /** The cells that begin in this row. */
  List<GridCell> ownCells() {
    List<GridCell> own = new ArrayList<>();
    for (GridCell cell : cells) {
      if (cell.row() == index) {
        own.add(cell);
      }
    }
    return own;
  }

  /** Whether a cell begins in this row and does not reach in from above. */
  boolean isOwn(int at) {
    return cells.get(at).row() == index;
  }

  boolean names(int at, Kind kind) {
    for (Label label : labels.get(at)) {
      if (label.is(kind)) {
        return true;
      }
    }
    return false;
  }

  boolean names(int at, Kind kind, String section) {
    for (Label label : labels.get(at)) {
      if (label.is(kind) && label.section().equals(section)) {
        return true;
      }
    }
    return false;
  }

  /** How many of the row's own cells name something of a kind in a section. */
  long count(Kind kind, String section) {
    long count = 0;
    for (int i = 0; i < cells.size(); i++) {
      count += isOwn(i) && names(i, kind, section) ? 1 : 0;
    }
    return count;
  }

  /** Whether a cell names a column. */
  boolean namesColumn() {
    for (int i = 0; i < cells.size(); i++) {
      if (names(i, Kind.COLUMN)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an own cell names the column of a code. */
  boolean namesCode(String measure) {
    for (int i = 0; i < cells.size(); i++) {
      for (Label label : labels.get(i)) {
        if (isOwn(i) && label.is(Kind.COLUMN) && label.code().equals(measure)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether any own cell holds a figure. */
  boolean hasFigures() {
    return hasFigures;
  }

  /** Whether any cell holds something else: figures alone, cut off by a page, end no table. */
  boolean hasWords() {
    for (int i = 0; i < cells.size(); i++) {
      if (isWord(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Nothing but a figure in the first column: the rest of a cell that was broken onto two lines.
   */
  boolean isOneFigure() {
    List<GridCell> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
    return hasFigures && filled.size() == 1 && filled.get(0).column() == 0;
  }

  boolean isFigure(int at) {
    return figures.get(at);
  }

  /** Whether a cell holds something that is no figure. */
  boolean isWord(int at) {
    return !isFigure(at) && !cells.get(at).isBlank();
  }

  private static BitSet figures(List<GridCell> cells) {
    BitSet figures = new BitSet();
    for (int i = 0; i < cells.size(); i++) {
      figures.set(i, isFigure(cells.get(i)));
    }
    return figures;
  }

  static boolean isFigure(GridCell cell) {
    return PrintedNumber.isNumber(cell.text());
  }

  /** The row as printed, cells separated by bars. */
  String text() {
    StringBuilder text = new StringBuilder();
    String bar = "";
    for (GridCell cell : cells) {
      text.append(bar);
      text.append(isSmooth(cell) ? cell.text() : WHITE_SPACE.matcher(cell.text()).replaceAll(" "));
      bar = " | ";
    }
    return text.toString();
  }

  private static boolean isSmooth(GridCell cell) {
    String text = cell.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || (c == ' ' && i > 0 && text.charAt(i - 1) == ' ')) {
        return false;
      }
    }
    return true;
  }

  SourceSpan location() {
    return cells.isEmpty() ? SourceSpan.NOWHERE : cells.get(0).location().withoutColumn();
  }
}
