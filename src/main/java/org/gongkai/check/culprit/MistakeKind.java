package org.gongkai.check.culprit;

/**
 * How a mistake may have come about. The cost is how much has to be assumed: of two mistakes that
 * explain the same failing sums the cheaper is believed, of equals neither.
 */
public enum MistakeKind {
  /** Two neighbouring digits changed about, 21 for 12. */
  DIGITS_TRANSPOSED(10),
  /** A zero too many or too few, or two. */
  ZEROS_SHIFTED(10),
  /** A digit typed twice, or one of a pair lost: 112 for 12. */
  DIGIT_DOUBLED(10),
  /** A digit lost or added. */
  DIGIT_LOST_OR_ADDED(10),
  /** One digit is another. */
  DIGIT_CHANGED(10),
  /** The cell says something else altogether. */
  OTHER_FIGURE(10),
  /** Two cells of a line or a column have changed places. */
  CELLS_SWAPPED(14),
  /** Two neighbouring lines have changed places. */
  LINES_SWAPPED(14),
  /** Part of a line stands one column too far. */
  SHIFTED(14),
  /** The digits of one figure stand in two cells. */
  SPLIT(14),
  /** The figures of two cells stand in one. */
  GLUED(14),
  /** Requests granted in part are counted again as another result (区分处理, 部分公开). */
  PARTIAL_COUNTED_TWICE(14),
  /** Requests left for next year are counted as results. */
  CARRIED_OUT_COUNTED(14),
  /** New requests contain those carried in from last year. */
  CARRIED_IN_COUNTED(14),
  /** A line or a group is missing in the total of results. */
  LEFT_OUT(15),
  /** A line or a group is counted twice. */
  COUNTED_TWICE(16),
  /** A figure is wrong and so is the total of its line, which was added up from it. */
  CARRIED_INTO_TOTAL(17),
  /** Two cells that have a sum in common are wrong, each for itself. */
  TWO_CELLS(21);

  private final int cost;

  MistakeKind(int cost) {
    this.cost = cost;
  }

  /** In doubled points, so that a further witness can be weighed as half of one. */
  int cost() {
    return 2 * cost;
  }

  /** Whether it is about the digits of one figure. */
  boolean isSlip() {
    return compareTo(OTHER_FIGURE) < 0;
  }

  /** Whether it says more than that cells are wrong. */
  public boolean tellsHow() {
    return this != OTHER_FIGURE && this != CARRIED_INTO_TOTAL && this != TWO_CELLS;
  }

  /** Whether it is so telling that it decides between the cells of one equation. */
  boolean isTelling() {
    return compareTo(DIGIT_LOST_OR_ADDED) < 0;
  }
}
