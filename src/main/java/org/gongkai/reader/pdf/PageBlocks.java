package org.gongkai.reader.pdf;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Paragraph;
import org.gongkai.model.SourceSpan;
import org.gongkai.reader.Limits;
import org.gongkai.reader.pdf.layout.PagePart;
import org.gongkai.reader.pdf.layout.PageTable;
import org.gongkai.reader.pdf.layout.TextLine;

/** Turns the parts of pages into blocks, each located by page. */
final class PageBlocks {

  private final Limits.Allowance allowance;
  private final List<Block> blocks = new ArrayList<>();

  private PageBlocks(Limits.Allowance allowance) {
    this.allowance = allowance;
  }

  /** The blocks of all pages, a list of parts a page. */
  static List<Block> of(List<List<PagePart>> pages, Limits.Allowance allowance) {
    PageBlocks blocks = new PageBlocks(allowance);
    for (int page = 0; page < pages.size(); page++) {
      blocks.add(SourceSpan.page(page + 1), pages.get(page));
    }
    return blocks.blocks;
  }

  private void add(SourceSpan page, List<PagePart> parts) {
    int tables = 0;
    int lines = 0;
    for (PagePart part : parts) {
      if (part instanceof PageTable table) {
        blocks.add(table.grid(page.tableInside(++tables), allowance));
      } else if (part instanceof TextLine line) {
        allowance.spend(1);
        blocks.add(new Paragraph(line.text(), page.lineInside(++lines)));
      }
    }
  }
}
