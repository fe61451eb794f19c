package org.gongkai.reader.pdf.page;

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
    for (Box line : lines) {
      if (isThrough(line, glyph)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWithText(Box line, List<Glyph> glyphs) {
    Box struck = null;
    for (Glyph glyph : glyphs) {
      if (isThrough(line, glyph)) {
        struck = struck == null ? glyph.box() : struck.with(glyph.box());
      }
    }
    if (struck == null) {
      return false;
    }
    Box text = struck.grown(BEYOND * struck.height());
    return text.left() <= line.left() && line.right() <= text.right();
  }

  /** Every line of a page is held against every glyph: what most do not pass is asked first. */
  private static boolean isThrough(Box line, Glyph glyph) {
    Box box = glyph.box();
    double place = (line.top() - box.top()) / box.height();
    return place >= HIGHEST
        && place <= LOWEST
        && line.left() < box.centerX()
        && box.centerX() < line.right()
        && !glyph.turn().isSideways()
        && !glyph.isBlank();
  }
}
