package org.gongkai.document;

import org.gongkai.model.SourceSpan;

/** A piece of a document: a heading, a paragraph or a grid. */
public sealed interface Block permits Heading, Paragraph, Grid {

  /** Where the piece begins in the file: {@code line 41}, {@code paragraph 12}, {@code table 2}. */
  SourceSpan location();
}
