package org.gongkai.reader.pdf;

import java.util.List;

/**
 * A line of text.
 *
 * @param glyphs from left to right
 */
record TextLine(String text, Box box, List<Glyph> glyphs) implements PagePart {}
