package org.gongkai.reader.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.model.figure.PrintedNumber;
import org.gongkai.model.figure.Quantity.State;

/**
 * Mends the row through which a page break runs, and the group labels it parts. Statutory labels
 * begin with a list mark, so a label below the break that has none goes on with one above that has;
 * and none is a single character, 上 above 年. Anything less certain stays as it is.
 */
final class CutRow {

  /** The mark before a label, which in a narrow cell may itself go over lines. */
  private static final Pattern MARK =
      Pattern.compile(
          "(?s)\\s*(?:[（(]\\s*(?:[一二三四五六七八九十]+|[\\d０-９]{1,2})\\s*[）)]"
              + "|[一二三四五六七八九十]+\\s*[、.．]"
              + "|[\\d０-９]{1,2}\\s*[.．、]).*");

  private static final Pattern FIGURE = Pattern.compile("[\\s\\d０-９.,，．/／—–-]+");

  /** The two pieces of a table with the break mended. */
  record Mended(PageTable above, PageTable below) {}

  private final PageTable above;
  private final PageTable below;
  private final List<TableCell> lasts;
  private final List<TableCell> firsts;

  private CutRow(PageTable above, PageTable below) {
    this.above = above;
    this.below = below;
    this.lasts = above.row(above.height() - 1);
    this.firsts = below.row(0);
  }

  /** The pieces of a table above and below a page break; empty when nothing needs mending. */
  static Optional<Mended> mend(PageTable above, PageTable below) {
    CutRow row = new CutRow(above, below);
    return row.isAligned() ? row.mend() : Optional.empty();
  }

  /** The same cells stand on both sides of the break. */
  private boolean isAligned() {
    if (lasts.size() != firsts.size()) {
      return false;
    }
    for (int i = 0; i < lasts.size(); i++) {
      if (!lasts.get(i).sharesColumnsWith(firsts.get(i))) {
        return false;
      }
    }
    return true;
  }

  private Optional<Mended> mend() {
    int label = label();
    List<TableCell> up = new ArrayList<>(lasts);
    List<TableCell> down = new ArrayList<>(firsts);
    for (int i = 0; i < label; i++) {
      if (isCut(i)) {
        up.set(i, whole(i, lasts.get(i)));
        down.set(i, whole(i, firsts.get(i)));
      }
    }
    if (label >= 0 && isRowCut(label)) {
      moveTogether(label, up, down);
    }
    boolean changed = !up.equals(lasts) || !down.equals(firsts);
    return changed
        ? Optional.of(new Mended(replaced(above, lasts, up), replaced(below, firsts, down)))
        : Optional.empty();
  }

  /** Brings the row to the side on which its figures are. */
  private void moveTogether(int label, List<TableCell> up, List<TableCell> down) {
    boolean above = hasFigures(lasts, label);
    for (int i = label; i < lasts.size(); i++) {
      up.set(i, above ? whole(i, lasts.get(i)) : lasts.get(i).withText(""));
      down.set(i, above ? firsts.get(i).withText("") : whole(i, firsts.get(i)));
    }
  }

  /** The last cell before the figures; -1 where there is none. */
  private int label() {
    int label = -1;
    for (int i = 0; i < lasts.size(); i++) {
      if (isWord(lasts.get(i)) || isWord(firsts.get(i))) {
        label = i;
      }
    }
    return label;
  }

  /** One row, its label begun above, all its figures on one side. */
  private boolean isRowCut(int label) {
    boolean begun =
        isCut(label)
            || (MARK.matcher(lasts.get(label).text()).matches() && firsts.get(label).isBlank());
    boolean single = lasts.get(label).rowSpan() == 1 && firsts.get(label).rowSpan() == 1;
    boolean above = hasFigures(lasts, label);
    boolean below = hasFigures(firsts, label);
    return begun && single && above != below && (isCut(label) || below);
  }

  private static boolean hasFigures(List<TableCell> row, int label) {
    return row.stream().skip(label + 1L).anyMatch(cell -> !cell.isBlank());
  }

  private boolean isCut(int at) {
    TableCell last = lasts.get(at);
    TableCell first = firsts.get(at);
    return isWord(last)
        && isWord(first)
        && !last.text().equals(first.text())
        && !MARK.matcher(first.text()).matches()
        && (MARK.matcher(last.text()).matches() || isPiece(last) || isPiece(first));
  }

  /** A single character that is no figure, as 无 would be. */
  private static boolean isPiece(TableCell cell) {
    String text = cell.text().strip();
    return text.length() == 1
        && Character.isIdeographic(text.codePointAt(0))
        && PrintedNumber.quantity(text).state() == State.UNREADABLE;
  }

  private static boolean isWord(TableCell cell) {
    return !cell.isBlank() && !FIGURE.matcher(cell.text()).matches();
  }

  private TableCell whole(int at, TableCell into) {
    String text = (lasts.get(at).text() + "\n" + firsts.get(at).text()).strip();
    return into.withText(text);
  }

  private static PageTable replaced(PageTable table, List<TableCell> old, List<TableCell> others) {
    List<TableCell> cells = new ArrayList<>(table.cells());
    for (int i = 0; i < old.size(); i++) {
      cells.set(cells.indexOf(old.get(i)), others.get(i));
    }
    return table.withCells(cells);
  }
}
