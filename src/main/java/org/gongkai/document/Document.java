package org.gongkai.document;

import java.util.List;

/**
 * A file's content in reading order.
 *
 * @param format what the file was found to be: {@code html}, {@code text} …
 * @param declaredTitle the title the file declares outside its text ({@code <title>} of a page);
 *     empty where there is none
 * @param blocks headings, paragraphs and grids
 * @param origin how the text was come by
 */
public record Document(String format, String declaredTitle, List<Block> blocks, Origin origin) {

  /** How the text was come by. */
  public enum Origin {
    /** It stands in the file. */
    TEXT,
    /** It was recognised, wholly or in part, from an image: its figures need proof. */
    IMAGE
  }

  public Document {
    blocks = List.copyOf(blocks);
  }

  /** A document whose text stands in the file. */
  public Document(String format, String declaredTitle, List<Block> blocks) {
    this(format, declaredTitle, blocks, Origin.TEXT);
  }
}
