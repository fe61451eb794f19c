package org.gongkai.reader.pdf.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.reader.pdf.page.Box;
import org.gongkai.reader.pdf.page.PageContent;

/**
 * Knows a page's number from its text: alone in the margin, it must not part a table in two. A bare
 * number is one only where it stands outermost and well apart: else it may be a figure.
 */
record PageNumber(PageContent page, List<TextLine> lines) {

  /** The share of the page's height at either end in which numbers stand. */
  private static final double MARGIN = 0.12;

  private static final Pattern NUMBER =
      Pattern.compile(
          "[-—–－―~·\\s]*\\d{1,4}[-—–－―~·\\s]*"
              + "|第?\\s*\\d{1,4}\\s*页?\\s*[,，/／]?\\s*共?\\s*\\d{1,4}\\s*页?"
              + "|第\\s*[\\d一二三四五六七八九十]{1,4}\\s*页");

  private static final Pattern BARE = Pattern.compile("[-—–－―]?\\d{1,4}");

  /** A number is so far from the next line, in its heights. */
  private static final double APART = 1.5;

  boolean isNumber(TextLine line) {
    return isInMargin(line) && (!BARE.matcher(line.text().strip()).matches() || isApart(line));
  }

  private boolean isApart(TextLine line) {
    boolean above = line.box().centerY() < page.height() / 2;
    double apart = APART * line.box().height();
    Box box = line.box();
    return lines.stream()
        .filter(other -> !other.equals(line))
        .map(TextLine::box)
        .allMatch(
            other ->
                above ? other.top() > box.bottom() + apart : other.bottom() < box.top() - apart);
  }

  private boolean isInMargin(TextLine line) {
    double margin = MARGIN * page.height();
    boolean outside = line.box().bottom() < margin || line.box().top() > page.height() - margin;
    return outside && NUMBER.matcher(line.text().strip()).matches();
  }
}
