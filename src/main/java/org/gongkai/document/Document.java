package org.gongkai.document;

import java.util.List;
import java.util.Optional;

/**
 * A file's content in reading order.
 *
 * @param format what the file was found to be: {@code html}, {@code text} …
 * @param declaredTitle the title the file declares outside its text ({@code <title>} of a page);
 *     empty where there is none
 * @param blocks headings, paragraphs and grids
 * @param origin how the text was come by
 * @param whole the same with the tables that the file hides until somebody asks for them; empty
 *     where it hides none
 */
public record Document(
    String format,
    String declaredTitle,
    List<Block> blocks,
    Origin origin,
    Optional<Document> whole) {

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

  /** A document that hides nothing. */
  public Document(String format, String declaredTitle, List<Block> blocks, Origin origin) {
    this(format, declaredTitle, blocks, origin, Optional.empty());
  }

  /** The same, hiding some tables of a whole. */
  public Document hiding(Document other) {
    return new Document(format, declaredTitle, blocks, origin, Optional.of(other));
  }
}
