package org.gongkai.reader.pdf;

import java.util.List;

/**
 * Lines drawn through text: what was deleted and is printed all the same. Such a line ends with the
 * text that it strikes out, where a ruling of a table that text runs into goes on.
 */
final class StrikeOuts {

  /** Where in the height of a letter the line lies, from above. */
  private static final double HIGHEST = 0.35;

  private static final double LOWEST = 0.7;

  /** How far the line may reach beyond the text, in parts of its height. */
  private static final double BEYOND = 0.3;

  private final List<Box> lines;

  private StrikeOuts(List<Box> lines) {
    this.lines = lines;
  }

  /** The strike-outs among the rulings of a page. */
  static StrikeOuts among(List<Ruling> rulings, List<Glyph> glyphs) {
    return new StrikeOuts(
        rulings.stream()
            .filter(Ruling::horizontal)
            .map(Ruling::box)
            .filter(line -> endsWithText(line, glyphs))
            .toList());
  }

  boolean strike(Glyph glyph) {
    return lines.stream().anyMatch(line -> isThrough(line, glyph));
  }

  private static boolean endsWithText(Box line, List<Glyph> glyphs) {
    return glyphs.stream()
        .filter(glyph -> isThrough(line, glyph))
        .map(Glyph::box)
        .reduce(Box::with)
        .map(text -> text.grown(BEYOND * text.height()))
        .filter(text -> text.left() <= line.left() && line.right() <= text.right())
        .isPresent();
  }

  private static boolean isThrough(Box line, Glyph glyph) {
    Box box = glyph.box();
    double place = (line.top() - box.top()) / box.height();
    return !glyph.isBlank()
        && !glyph.turn().isSideways()
        && place >= HIGHEST
        && place <= LOWEST
        && line.left() < box.centerX()
        && box.centerX() < line.right();
  }
}
