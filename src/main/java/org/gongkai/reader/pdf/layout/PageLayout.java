package org.gongkai.reader.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.reader.Deadline;
import org.gongkai.reader.pdf.page.Glyph;
import org.gongkai.reader.pdf.page.PageContent;
import org.gongkai.reader.pdf.page.Ruling;
import org.gongkai.reader.pdf.page.Turn;

/** Parts what is seen on a page into tables and lines of text, in reading order. */
public final class PageLayout {

  /** A part of a page and how far down it begins. */
  private record Placed(double top, PagePart part) {}

  private PageLayout() {}

  /** The parts of a page from top to bottom, its page number left out. */
  public static List<PagePart> parts(PageContent page, Deadline deadline) {
    List<Glyph> rest = new ArrayList<>(page.glyphs());
    List<Placed> parts = new ArrayList<>();
    for (PageTable table : tables(page.rulings(), deadline)) {
      deadline.check();
      List<Glyph> inside = rest.stream().filter(g -> table.box().holdsCenterOf(g.box())).toList();
      rest.removeIf(glyph -> table.box().holdsCenterOf(glyph.box()));
      parts.add(new Placed(table.box().top(), filled(page, table, inside, deadline)));
    }
    List<TextLine> lines = TextLines.of(rest);
    PageNumber number = new PageNumber(page, lines);
    lines.stream()
        .filter(line -> !number.isNumber(line))
        .forEach(line -> parts.add(new Placed(line.box().top(), line)));
    return parts.stream()
        .sorted(Comparator.comparingDouble(Placed::top))
        .map(Placed::part)
        .toList();
  }

  /** The table with its text; one that lies on its side is turned by itself. */
  private static PageTable filled(
      PageContent page, PageTable table, List<Glyph> inside, Deadline deadline) {
    Turn turn = Turn.ofMost(inside);
    if (turn == Turn.RIGHT) {
      return CellTexts.fill(table, inside);
    }
    List<Ruling> lines =
        page.rulings().stream()
            .filter(ruling -> table.box().grown(1).holdsCenterOf(ruling.box()))
            .toList();
    PageContent turned =
        new PageContent(page.number(), page.width(), page.height(), inside, lines).turned(turn);
    List<PageTable> tables = tables(turned.rulings(), deadline);
    PageTable whole = tables.isEmpty() ? table : tables.get(tables.size() - 1);
    return CellTexts.fill(whole, turned.glyphs());
  }

  /**
   * The turn of most of a page's text; that of tables, which may lie on their side by themselves,
   * counts only where there is no other.
   */
  public static Turn turn(PageContent page, Deadline deadline) {
    List<Glyph> glyphs = page.glyphs().stream().filter(glyph -> !glyph.isBlank()).toList();
    if (glyphs.stream().map(Glyph::turn).distinct().count() < 2) {
      return Turn.ofMost(glyphs);
    }
    List<PageTable> tables = tables(page.rulings(), deadline);
    List<Glyph> outside =
        glyphs.stream()
            .filter(g -> tables.stream().noneMatch(table -> table.box().holdsCenterOf(g.box())))
            .toList();
    return Turn.ofMost(outside.isEmpty() ? glyphs : outside);
  }

  /** The ruled tables of a page, those that lie within others first. */
  public static List<PageTable> tables(List<Ruling> rulings, Deadline deadline) {
    List<PageTable> tables = new ArrayList<>();
    for (List<Ruling> lines : Rulings.connected(Rulings.whole(rulings))) {
      deadline.check();
      CellFinder.find(lines).ifPresent(tables::add);
    }
    tables.sort(Comparator.comparingDouble(table -> table.box().width() * table.box().height()));
    return tables;
  }
}
