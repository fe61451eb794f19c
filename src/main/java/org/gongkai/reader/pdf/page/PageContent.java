package org.gongkai.reader.pdf.page;

import java.util.List;

/**
 * What can be seen on an upright page, however it was come by.
 *
 * @param number from 1
 * @param width in points
 * @param height in points
 * @param glyphs in the order in which they were painted
 */
public record PageContent(
    int number, double width, double height, List<Glyph> glyphs, List<Ruling> rulings) {

  public PageContent {
    glyphs = List.copyOf(glyphs);
    rulings = List.copyOf(rulings);
  }

  /** The same, turned so that text of a turn stands upright. */
  public PageContent turned(Turn turn) {
    if (turn == Turn.RIGHT) {
      return this;
    }
    List<Glyph> upright = glyphs.stream().map(glyph -> turned(glyph, turn)).toList();
    List<Ruling> lines =
        rulings.stream()
            .map(ruling -> Ruling.of(turn.upright(ruling.box(), width, height)))
            .toList();
    return turn.isSideways()
        ? new PageContent(number, height, width, upright, lines)
        : new PageContent(number, width, height, upright, lines);
  }

  private Glyph turned(Glyph glyph, Turn turn) {
    Box box = turn.upright(glyph.box(), width, height);
    return new Glyph(glyph.text(), box, glyph.turn().seenFrom(turn));
  }
}
