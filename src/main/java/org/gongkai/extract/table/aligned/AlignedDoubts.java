package org.gongkai.extract.table.aligned;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says which rows may not be what they seem because a figure was wrapped within its cell, or its
 * digits stand apart: its other half stands beside it or on a line beside, alone or behind the
 * words of some label, which then looks like a row and takes that label.
 */
final class AlignedDoubts {

  private static final Pattern PAGE_NUMBER = Pattern.compile("[-—–―]\\s*\\d{1,4}\\s*[-—–―]");

  /** So many lines with text, or rows, on either side are looked at. */
  private static final int NEAR = 2;

  /** Halves of a figure stand under one another or miss each other by this. */
  private static final int SLACK = 2;

  private final List<AlignedLine> lines;
  private final List<AlignedRow> rows;
  private final int width;
  private final Set<Integer> labelled = new HashSet<>();

  /**
   * Prepares for a table.
   *
   * @param rows all its lines with figures, those without a label too
   * @param width how many columns it has
   */
  AlignedDoubts(List<AlignedLine> lines, List<AlignedRow> rows, int width) {
    this.width = width;
    this.lines = lines;
    this.rows = rows;
    rows.stream().filter(AlignedRow::isLabelled).forEach(row -> labelled.add(row.index()));
  }

  /** The rows to be believed only where the sums confirm them. */
  Set<AlignedRow> find() {
    Set<AlignedRow> doubtful = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      if (isHalf(rows.get(i))) {
        doubtful.addAll(rows.subList(Math.max(0, i - NEAR), Math.min(rows.size(), i + NEAR + 1)));
      }
      boolean near = isNearFigure(rows.get(i), -1) || isNearFigure(rows.get(i), 1);
      if (near || rows.get(i).line().isClose()) {
        doubtful.add(rows.get(i));
      }
    }
    return doubtful;
  }

  private boolean isHalf(AlignedRow row) {
    boolean tooMany = row.figures().size() > width;
    return tooMany || (!row.isLabelled() && !PAGE_NUMBER.matcher(row.text()).matches());
  }

  /** Whether in a direction a figure that belongs to no row stands over or under one of this. */
  private boolean isNearFigure(AlignedRow row, int direction) {
    int seen = 0;
    int at = row.index() + direction;
    while (at >= 0 && at < lines.size() && seen < NEAR) {
      AlignedLine line = lines.get(at);
      if (!labelled.contains(at) && line.numbers().stream().anyMatch(n -> isUnder(n, row))) {
        return true;
      }
      seen += line.isBlank() ? 0 : 1;
      at += direction;
    }
    return false;
  }

  private static boolean isUnder(AlignedWord number, AlignedRow row) {
    return row.figures().stream()
        .anyMatch(figure -> number.touches(figure.start(), figure.end(), SLACK));
  }
}
