package org.gongkai.reader.pdf.layout;

import java.util.List;
import org.gongkai.reader.pdf.page.Box;
import org.gongkai.reader.pdf.page.Glyph;

/**
 * A line of text.
 *
 * @param glyphs from left to right
 */
public record TextLine(String text, Box box, List<Glyph> glyphs) implements PagePart {

  /** Its words, each a line of its own. */
  public List<TextLine> words() {
    return TextLines.words(glyphs);
  }
}
