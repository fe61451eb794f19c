package org.gongkai.reader.pdf;

import java.util.List;

/**
 * What can be seen on an upright page, however it was come by.
 *
 * @param number from 1
 * @param width in points
 * @param height in points
 * @param glyphs in the order in which they were painted
 */
record PageContent(
    int number, double width, double height, List<Glyph> glyphs, List<Ruling> rulings) {

  PageContent {
    glyphs = List.copyOf(glyphs);
    rulings = List.copyOf(rulings);
  }
}
