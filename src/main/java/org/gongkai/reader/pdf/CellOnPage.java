package org.gongkai.reader.pdf;

import java.awt.geom.Rectangle2D;
import org.gongkai.model.SourceSpan;

/**
 * A cell of a table with where it is painted.
 *
 * @param location as in the document that is read
 * @param table which one of the file, {@code page 3 table 1}
 * @param page its page, from 0
 * @param seen on the upright page, in points from the upper left corner of what is seen of it
 * @param box the same in the page's own space, up positive
 */
public record CellOnPage(
    SourceSpan location, String table, String text, int page, Rectangle2D seen, Rectangle2D box) {}
