package org.gongkai.reader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.reader.Deadline;

/** Parts what is seen on a page into tables and lines of text, in reading order. */
final class PageLayout {

  private PageLayout() {}

  /** The parts of a page from top to bottom, its page number left out. */
  static List<PagePart> parts(PageContent page, Deadline deadline) {
    List<PageTable> tables = tables(page.rulings(), deadline);
    List<Glyph> rest = new ArrayList<>(page.glyphs());
    List<PagePart> parts = new ArrayList<>();
    for (PageTable table : tables) {
      deadline.check();
      List<Glyph> inside = rest.stream().filter(g -> table.box().holdsCenterOf(g.box())).toList();
      rest.removeIf(glyph -> table.box().holdsCenterOf(glyph.box()));
      parts.add(CellTexts.fill(table, inside));
    }
    PageNumber number = new PageNumber(page);
    List<TextLine> lines =
        TextLines.of(rest).stream().filter(line -> !number.isNumber(line)).toList();
    parts.addAll(AlignedRows.group(lines));
    parts.sort(Comparator.comparingDouble(part -> part.box().top()));
    return parts;
  }

  /** The ruled tables of a page, those that lie within others first. */
  static List<PageTable> tables(List<Ruling> rulings, Deadline deadline) {
    List<PageTable> tables = new ArrayList<>();
    for (List<Ruling> lines : Rulings.connected(Rulings.whole(rulings))) {
      deadline.check();
      CellFinder.find(lines).ifPresent(tables::add);
    }
    tables.sort(Comparator.comparingDouble(table -> table.box().width() * table.box().height()));
    return tables;
  }
}
