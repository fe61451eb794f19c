package org.gongkai.document;

import java.util.List;

/**
 * A file's content in reading order.
 *
 * @param format what the file was found to be: {@code html}, {@code text} …
 * @param declaredTitle the title the file declares outside its text ({@code <title>} of a page);
 *     empty where there is none
 * @param blocks headings, paragraphs and grids
 */
public record Document(String format, String declaredTitle, List<Block> blocks) {

  public Document {
    blocks = List.copyOf(blocks);
  }
}
