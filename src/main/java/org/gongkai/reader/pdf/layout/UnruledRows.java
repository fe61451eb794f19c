package org.gongkai.reader.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.reader.pdf.page.Box;
import org.gongkai.reader.pdf.page.Glyph;

/**
 * Finds tables without ruling lines: neighbouring lines of text that are parted into pieces
 * standing under one another. Where a piece reaches into two columns nothing is taken for a table.
 */
final class UnruledRows {

  /** Pieces of a line lie at least so far apart, in heights. */
  private static final double APART = 1;

  private static final int FEWEST_ROWS = 3;

  /** A piece of a line. */
  private record Piece(List<Glyph> glyphs) {

    Box box() {
      return glyphs.stream().map(Glyph::box).reduce(Box::with).orElseThrow();
    }
  }

  private final List<List<Piece>> rows;
  private final List<Box> columns = new ArrayList<>();

  private UnruledRows(List<List<Piece>> rows) {
    this.rows = rows;
    rows.stream()
        .flatMap(List::stream)
        .map(Piece::box)
        .sorted(Comparator.comparingDouble(Box::left))
        .forEach(this::cover);
  }

  /** The lines, those that make a table put together. */
  static List<PagePart> group(List<TextLine> lines) {
    List<PagePart> parts = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int end = at;
      while (end < lines.size() && pieces(lines.get(end)).size() > 1) {
        end++;
      }
      List<TextLine> run = lines.subList(at, end);
      UnruledRows rows = new UnruledRows(run.stream().map(UnruledRows::pieces).toList());
      if (rows.isTable()) {
        parts.add(rows.table());
      } else {
        parts.addAll(run);
      }
      if (end < lines.size()) {
        parts.add(lines.get(end));
      }
      at = end + 1;
    }
    return parts;
  }

  private static List<Piece> pieces(TextLine line) {
    List<Piece> pieces = new ArrayList<>();
    Glyph last = null;
    for (Glyph glyph : line.glyphs()) {
      double gap = last == null ? 0 : glyph.box().left() - last.box().right();
      if (last == null || gap > APART * glyph.box().height()) {
        pieces.add(new Piece(new ArrayList<>()));
      }
      pieces.get(pieces.size() - 1).glyphs().add(glyph);
      last = glyph;
    }
    return pieces;
  }

  private void cover(Box piece) {
    Box last = columns.isEmpty() ? null : columns.get(columns.size() - 1);
    if (last == null || piece.left() >= last.right()) {
      columns.add(piece);
    } else {
      columns.set(columns.size() - 1, last.with(piece));
    }
  }

  private boolean isTable() {
    return rows.size() >= FEWEST_ROWS
        && columns.size() > 1
        && rows.stream()
            .allMatch(row -> row.stream().map(this::column).distinct().count() == row.size());
  }

  private int column(Piece piece) {
    return (int) columns.stream().filter(column -> column.right() <= piece.box().left()).count();
  }

  private PageTable table() {
    List<TableCell> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns.size(); column++) {
        cells.add(cell(row, column));
      }
    }
    Box box = columns.stream().reduce(Box::with).orElseThrow();
    List<Double> edges =
        IntStream.rangeClosed(0, columns.size())
            .mapToObj(at -> at < columns.size() ? columns.get(at).left() : box.right())
            .toList();
    return new PageTable(box, new Axis(edges), rows.size(), cells);
  }

  private TableCell cell(int row, int column) {
    return rows.get(row).stream()
        .filter(piece -> column(piece) == column)
        .findFirst()
        .map(piece -> new TableCell(row, column, 1, 1, piece.box(), TextLines.text(piece.glyphs())))
        .orElseGet(() -> new TableCell(row, column, 1, 1, columns.get(column), ""));
  }
}
