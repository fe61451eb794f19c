package org.gongkai.reader.pdf.layout;

import org.gongkai.reader.pdf.page.Box;

/** What a page is made of: lines of text and tables. */
public sealed interface PagePart permits TextLine, PageTable {

  /** Where it lies on the page. */
  Box box();
}
