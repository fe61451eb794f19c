package org.gongkai.reader.pdf;

/** What a page is made of: lines of text and tables. */
sealed interface PagePart permits TextLine, PageTable {

  /** Where it lies on the page. */
  Box box();
}
