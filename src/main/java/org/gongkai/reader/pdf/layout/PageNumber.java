package org.gongkai.reader.pdf.layout;

import java.util.regex.Pattern;
import org.gongkai.reader.pdf.page.PageContent;

/** Knows a page's number from its text: alone in the margin, it must not part a table in two. */
record PageNumber(PageContent page) {

  /** The share of the page's height at either end in which numbers stand. */
  private static final double MARGIN = 0.12;

  private static final Pattern NUMBER =
      Pattern.compile(
          "[-—–－―~·\\s]*\\d{1,4}[-—–－―~·\\s]*"
              + "|第?\\s*\\d{1,4}\\s*页?\\s*[,，/／]?\\s*共?\\s*\\d{1,4}\\s*页?"
              + "|第\\s*[\\d一二三四五六七八九十]{1,4}\\s*页");

  boolean isNumber(TextLine line) {
    double margin = MARGIN * page.height();
    boolean outside = line.box().bottom() < margin || line.box().top() > page.height() - margin;
    return outside && NUMBER.matcher(line.text().strip()).matches();
  }
}
