package org.gongkai.extract.table.aligned;

/**
 * A word of a line and the places it fills, counted in characters from the line's beginning, or
 * measured in their usual width.
 *
 * @param line index of the line
 * @param order index among the words of the line
 * @param text as printed
 * @param normal the text in the normal form of labels
 * @param start first place it fills
 * @param end first place behind it
 */
record AlignedWord(int line, int order, String text, String normal, double start, double end) {

  double center() {
    return (start + end) / 2.0;
  }

  /** Whether it stands over or under a stretch, or misses it by no more than the slack. */
  boolean touches(double from, double to, int slack) {
    return start < to + slack && from < end + slack;
  }
}
