package org.gongkai.document;

import org.gongkai.model.SourceSpan;

/**
 * A line of running text: a paragraph of a page, a line of a text file. Blank lines are kept, since
 * in a table flattened to lines a blank line may be a blank cell. White space inside is kept too,
 * and so is the form feed with which plain text begins a page.
 *
 * @param places of its words, where they are painted
 */
public record Paragraph(String text, SourceSpan location, WordPlaces places) implements Block {

  public Paragraph(String text, SourceSpan location) {
    this(text, location, WordPlaces.NONE);
  }

  /** Whether nothing can be seen in it; a space that does not break is a space too. */
  public boolean isBlank() {
    return GridCell.isBlank(text);
  }
}
