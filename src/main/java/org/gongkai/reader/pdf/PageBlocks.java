package org.gongkai.reader.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gongkai.document.Block;
import org.gongkai.document.Paragraph;
import org.gongkai.document.WordPlaces;
import org.gongkai.model.SourceSpan;
import org.gongkai.reader.Limits;
import org.gongkai.reader.pdf.layout.PagePart;
import org.gongkai.reader.pdf.layout.PageTable;
import org.gongkai.reader.pdf.layout.TableCell;
import org.gongkai.reader.pdf.layout.TextLine;
import org.gongkai.reader.pdf.page.Box;
import org.gongkai.reader.pdf.page.Glyph;
import org.gongkai.reader.pdf.page.Turn;
import org.gongkai.reader.pdf.page.UprightPage;

/** Turns the parts of pages into blocks, each located by page. */
final class PageBlocks {

  private final Limits.Allowance allowance;
  private final double unit;
  private final List<Block> blocks = new ArrayList<>();

  private PageBlocks(Limits.Allowance allowance, double unit) {
    this.allowance = allowance;
    this.unit = unit;
  }

  /** The blocks of all pages, a list of parts a page. */
  static List<Block> of(List<List<PagePart>> pages, Limits.Allowance allowance) {
    PageBlocks blocks = new PageBlocks(allowance, unit(pages));
    for (int page = 0; page < pages.size(); page++) {
      blocks.add(page + 1, pages.get(page));
    }
    return blocks.blocks;
  }

  /** Half the usual height of the figures outside ruled tables. */
  private static double unit(List<List<PagePart>> pages) {
    double[] heights =
        pages.stream()
            .flatMap(List::stream)
            .filter(TextLine.class::isInstance)
            .flatMap(line -> ((TextLine) line).glyphs().stream())
            .filter(Glyph::isNumeric)
            .mapToDouble(glyph -> glyph.box().height())
            .sorted()
            .toArray();
    return heights.length == 0 ? 1 : heights[heights.length / 2] / 2;
  }

  private WordPlaces places(TextLine line, int page) {
    boolean upright = line.glyphs().stream().allMatch(glyph -> glyph.turn() == Turn.RIGHT);
    List<WordPlaces.Word> words = new ArrayList<>();
    for (TextLine word : upright ? line.words() : List.<TextLine>of()) {
      words.add(
          new WordPlaces.Word(word.text(), word.box().left() / unit, word.box().right() / unit));
    }
    return new WordPlaces(page, words);
  }

  /** The cells of all tables, each with its place on the page; the page as it lies in the file. */
  static List<CellOnPage> cells(List<List<PagePart>> pages, PDDocument document) {
    List<CellOnPage> cells = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      UprightPage upright = new UprightPage(document.getPage(page));
      int tables = 0;
      for (PagePart part : pages.get(page)) {
        if (part instanceof PageTable table) {
          SourceSpan location = SourceSpan.page(page + 1).tableInside(++tables);
          add(table, location, page, upright, cells);
        }
      }
    }
    return cells;
  }

  private static void add(
      PageTable table, SourceSpan location, int page, UprightPage upright, List<CellOnPage> cells) {
    for (TableCell cell : table.cells()) {
      Box box = cell.box();
      Rectangle2D seen = new Rectangle2D.Double(box.left(), box.top(), box.width(), box.height());
      cells.add(
          new CellOnPage(
              location.row(cell.row() + 1).column(cell.column() + 1),
              location.printed(),
              cell.text(),
              page,
              seen,
              upright.inFile(seen)));
    }
  }

  private void add(int number, List<PagePart> parts) {
    SourceSpan page = SourceSpan.page(number);
    int tables = 0;
    int lines = 0;
    for (PagePart part : parts) {
      if (part instanceof PageTable table) {
        blocks.add(table.grid(page.tableInside(++tables), allowance));
      } else if (part instanceof TextLine line) {
        allowance.spend(1);
        blocks.add(new Paragraph(line.text(), page.lineInside(++lines), places(line, number)));
      }
    }
  }
}
