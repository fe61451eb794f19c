package org.gongkai.reader.pdf.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.gongkai.reader.Deadline;
import org.gongkai.reader.pdf.layout.PageTable;
import org.gongkai.reader.pdf.layout.TableCell;
import org.gongkai.reader.pdf.page.Box;
import org.gongkai.reader.pdf.page.Glyph;
import org.gongkai.reader.pdf.scan.Recogniser.Kind;
import org.gongkai.reader.pdf.scan.Recogniser.Line;

/**
 * Recognises the cells of tables, on the page and each by itself, as words and as a figure.
 *
 * @param scan the page without its ruling lines
 * @param scale points a pixel
 */
record ScannedCells(Scan scan, double scale, Recogniser recogniser, Deadline deadline) {

  /** Ink at the very border of a cell, in points, is what is left of its lines. */
  private static final double BORDER = 1.2;

  /** Fewer pixels of ink are dust. */
  private static final int DUST = 25;

  /** A glyph for every cell that is not blank, holding all its text. */
  List<Glyph> recognise(List<PageTable> tables) throws IOException {
    List<TableCell> cells = new ArrayList<>();
    List<BufferedImage> tiles = new ArrayList<>();
    for (PageTable table : tables) {
      for (TableCell cell : table.cells()) {
        Box inside = ScannedPages.scaled(cell.box().grown(-BORDER), 1 / scale);
        scan.findInk(inside, DUST)
            .ifPresent(
                ink -> {
                  cells.add(cell);
                  tiles.add(scan.crop(ink));
                });
      }
    }
    return tiles.isEmpty() ? List.of() : glyphs(cells, tiles);
  }

  private List<Glyph> glyphs(List<TableCell> cells, List<BufferedImage> tiles) throws IOException {
    List<List<Line>> words = montage(tiles, Kind.WORDS);
    List<List<Line>> figures = figures(tiles, words);
    deadline.check();
    List<Line> page = recogniser.recognise(scan.image(), Kind.SCATTERED, deadline.left());
    List<Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      List<Line> inPlace = within(cells.get(i), page);
      String text = new CellReadings(inPlace, words.get(i), figures.get(i)).text();
      glyphs.add(Glyph.upright(text, middle(cells.get(i).box())));
    }
    return glyphs;
  }

  private List<List<Line>> montage(List<BufferedImage> tiles, Kind kind) throws IOException {
    return new Montage(tiles, recogniser, deadline).recognise(kind);
  }

  /** The cells read as digits, but for those that are labels beyond doubt. */
  private List<List<Line>> figures(List<BufferedImage> tiles, List<List<Line>> words)
      throws IOException {
    List<BufferedImage> open = new ArrayList<>();
    for (int i = 0; i < tiles.size(); i++) {
      if (!CellReadings.isLabel(words.get(i))) {
        open.add(tiles.get(i));
      }
    }
    Iterator<List<Line>> read = montage(open, Kind.FIGURES).iterator();
    return words.stream()
        .map(word -> CellReadings.isLabel(word) ? List.<Line>of() : read.next())
        .toList();
  }

  private List<Line> within(TableCell cell, List<Line> page) {
    Box box = ScannedPages.scaled(cell.box(), 1 / scale);
    return page.stream()
        .filter(line -> box.holdsCenterOf(line.box()))
        .sorted(Comparator.comparingDouble(line -> line.box().centerY()))
        .toList();
  }

  /** A point's box, so that texts of neighbouring cells are no neighbours. */
  private static Box middle(Box cell) {
    return new Box(cell.centerX(), cell.centerY(), cell.centerX(), cell.centerY());
  }
}
