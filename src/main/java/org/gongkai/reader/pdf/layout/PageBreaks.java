package org.gongkai.reader.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds tables that go on from one page to the next, and counts the cells of all their pieces in
 * the same columns: a line of heads drawn on the first page must stand over figures on the second.
 */
public final class PageBreaks {

  /** Pieces of one table differ in width by no more than this, in points. */
  private static final double SAME_WIDTH = 6;

  private final List<List<PagePart>> pages;

  private PageBreaks(List<List<PagePart>> pages) {
    this.pages = pages;
  }

  /** The parts of all pages, a list a page, tables over several of them brought in line. */
  public static List<List<PagePart>> join(List<List<PagePart>> pages) {
    List<List<PagePart>> copies = new ArrayList<>();
    pages.forEach(parts -> copies.add(new ArrayList<>(parts)));
    new PageBreaks(copies).join();
    return copies;
  }

  private void join() {
    int first = 0;
    while (first < pages.size()) {
      int last = last(first);
      if (last > first) {
        dropRemains(first, last);
        align(first, last);
        for (int page = first; page < last; page++) {
          mend(page);
        }
      }
      boolean more = last > first && pages.get(last).size() > 1;
      first = more ? last : last + 1;
    }
  }

  /** The last page to which the table at the end of a page goes on. */
  private int last(int first) {
    int last = first;
    while (last + 1 < pages.size()
        && goesOn(last)
        && (last == first || pages.get(last).size() == 1)) {
      last++;
    }
    return last;
  }

  /** Browsers close a table at the foot of a page and open it again with a strip of no cells. */
  private void dropRemains(int first, int last) {
    for (int page = first; page <= last; page++) {
      List<PagePart> parts = pages.get(page);
      int at = page > first ? 0 : parts.size() - 1;
      PageTable table = (PageTable) parts.get(at);
      table = page < last ? table.withoutStrip(table.height() - 1) : table;
      parts.set(at, page > first ? table.withoutStrip(0) : table);
    }
  }

  private void mend(int page) {
    CutRow.mend(bottom(page), top(page + 1))
        .ifPresent(
            mended -> {
              pages.get(page).set(pages.get(page).size() - 1, mended.above());
              pages.get(page + 1).set(0, mended.below());
            });
  }

  private boolean goesOn(int page) {
    List<PagePart> above = pages.get(page);
    List<PagePart> below = pages.get(page + 1);
    if (above.isEmpty() || below.isEmpty()) {
      return false;
    }
    return above.get(above.size() - 1) instanceof PageTable end
        && below.get(0) instanceof PageTable start
        && Math.abs(end.box().width() - start.box().width()) <= SAME_WIDTH;
  }

  private PageTable bottom(int page) {
    return (PageTable) pages.get(page).get(pages.get(page).size() - 1);
  }

  private PageTable top(int page) {
    return (PageTable) pages.get(page).get(0);
  }

  private void align(int first, int last) {
    List<Double> places = new ArrayList<>(bottom(first).columns().places());
    double left = bottom(first).box().left();
    for (int page = first + 1; page <= last; page++) {
      places.addAll(top(page).columns().shifted(left - top(page).box().left()).places());
    }
    Axis columns = Axis.of(places);
    pages.get(first).set(pages.get(first).size() - 1, bottom(first).within(columns));
    for (int page = first + 1; page <= last; page++) {
      Axis own = columns.shifted(top(page).box().left() - left);
      pages.get(page).set(0, top(page).within(own));
    }
  }
}
