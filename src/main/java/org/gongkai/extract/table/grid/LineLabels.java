package org.gongkai.extract.table.grid;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.document.GridCell;
import org.gongkai.extract.table.label.Label;
import org.gongkai.extract.table.label.Label.Kind;
import org.gongkai.extract.table.label.Vocabulary;
import org.gongkai.extract.table.reading.Header;
import org.gongkai.extract.table.reading.ReadingPlace;
import org.gongkai.model.figure.PrintedNumber;

/** Finds the label of a row: the last cell that names a line before the figures begin. */
record LineLabels(Vocabulary vocabulary, ReadingPlace place) {

  /** What a row is called that holds another year's figures beside the form's. */
  private static final Pattern OTHER_YEAR =
      Pattern.compile(
          "(?:上|去|前)一?年.{0,6}|往年.{0,4}|(?:较|比|与).{0,4}年.{0,8}|(?:同比|增减|增长|环比|增幅|变化).{0,6}");

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  /** Column numbers count at least so far. */
  private static final int FEWEST_NUMBERS = 3;

  /** The last cell that names a line or a group before the figures begin; -1 without any. */
  int labelAt(GridRow row, Header header) {
    String section = header.section();
    int found = -1;
    for (int i = 0; i < row.cells().size(); i++) {
      boolean label = row.names(i, Kind.LINE, section) || row.names(i, Kind.GROUP, section);
      if (label) {
        found = i;
      } else if (isFigureOf(header, row, i)) {
        return found;
      } else if (row.isWord(i)) {
        if (isSimilar(row.cells().get(i), section)) {
          return i;
        }
        if (found >= 0 && row.names(found, Kind.LINE, section)) {
          return found;
        }
      }
    }
    return found;
  }

  /** A number left of all heads counts the lines. */
  private static boolean isFigureOf(Header header, GridRow row, int at) {
    return row.isFigure(at) && row.cells().get(at).endColumn() > header.start();
  }

  private boolean isSimilar(GridCell cell, String section) {
    return vocabulary.findSimilarLine(cell.text(), section).isPresent();
  }

  /** The line that a label means here; empty when it is a group, or no label. */
  Optional<String> category(GridRow row, int at, String section) {
    Optional<String> exact = place.resolveLine(row.labels(at), section);
    if (exact.isPresent() || !row.labels(at).isEmpty()) {
      return exact;
    }
    return vocabulary.findSimilarLine(row.cells().get(at).text(), section).map(Label::code);
  }

  /** Whether words before the figures say that these are another year's, or a comparison. */
  static boolean isOtherYear(GridRow row, Header header) {
    for (int i = 0; i < row.cells().size(); i++) {
      if (isFigureOf(header, row, i)) {
        return false;
      }
      if (row.isOwn(i) && row.labels(i).isEmpty() && isOtherYear(row.cells().get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOtherYear(GridCell cell) {
    return !cell.isBlank()
        && OTHER_YEAR.matcher(WHITE_SPACE.matcher(cell.text()).replaceAll("")).matches();
  }

  /** 甲 1 2 3 …: a row that numbers the columns. */
  static boolean isColumnNumbers(GridRow row) {
    int count = 0;
    int last = 0;
    for (int i = 0; i < row.cells().size(); i++) {
      if (row.names(i, Kind.LINE)) {
        return false;
      }
      Optional<BigDecimal> number = PrintedNumber.quantity(row.cells().get(i).text()).number();
      if (number.isPresent()) {
        int next = whole(number.get());
        if (count > 0 ? next != last + 1 : next <= 0) {
          return false;
        }
        last = next;
        count++;
      }
    }
    return count >= FEWEST_NUMBERS;
  }

  /** A number without a fraction; else one that counts nothing. */
  private static int whole(BigDecimal number) {
    return number.stripTrailingZeros().scale() > 0 ? -1 : number.intValue();
  }
}
