package org.gongkai.reader.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * A line of text cut at its bars.
 *
 * @param parts the trimmed texts between the bars, one more than there are bars
 * @param tight where nothing at all stands between two bars, or behind the last one
 */
record BarLine(List<String> parts, BitSet tight) {

  private static final Pattern UNESCAPED_BAR = Pattern.compile("(?<!\\\\)\\|");
  private static final Pattern FIGURE = Pattern.compile("[\\d.,/—-]*");

  /** No row of a report is as long; such a line is left whole. */
  private static final int LONGEST_ROW = 10_000;

  static BarLine of(String line) {
    return line.length() > LONGEST_ROW ? whole(line) : of(line.split("\\|", -1));
  }

  /** Cuts a line of markdown, where a bar after a backslash is text. */
  static BarLine ofMarkdown(String line) {
    return line.length() > LONGEST_ROW ? whole(line) : of(UNESCAPED_BAR.split(line, -1));
  }

  private static BarLine whole(String line) {
    return new BarLine(List.of(line), new BitSet());
  }

  private static BarLine of(String... parts) {
    BitSet tight = new BitSet();
    for (int at = 0; at < parts.length; at++) {
      tight.set(at, parts[at].isEmpty());
    }
    return new BarLine(Arrays.stream(parts).map(String::strip).toList(), tight);
  }

  /** Has text on both sides of a bar, or two bars: may be a row of a table. */
  boolean isRow() {
    return parts.size() > 2 || hasInnerBar();
  }

  /** Has text on both sides of a bar. */
  boolean hasInnerBar() {
    return parts.size() > 1 && parts.stream().filter(part -> !part.isEmpty()).count() > 1;
  }

  boolean opensWithBar() {
    return parts.size() > 1 && parts.get(0).isEmpty();
  }

  boolean closesWithBar() {
    return parts.size() > 1 && parts.get(parts.size() - 1).isEmpty();
  }

  /** The parts between an opening and a closing bar, where the line has them. */
  List<String> inner() {
    return parts.subList(opensWithBar() ? 1 : 0, parts.size() - (closesWithBar() ? 1 : 0));
  }

  /** Has a blank cell before one with text: whoever wrote it keeps blank cells in their place. */
  boolean keepsBlanks() {
    return findBlank(at -> true);
  }

  /** Has a blank cell before one with text, and not even a space in it. */
  boolean keepsTightBlanks() {
    return findBlank(tight::get);
  }

  private boolean findBlank(IntPredicate wanted) {
    int end = parts.size() - (closesWithBar() ? 1 : 0);
    for (int at = opensWithBar() ? 1 : 0; at + 1 < end; at++) {
      if (parts.get(at).isEmpty() && !parts.get(at + 1).isEmpty() && wanted.test(at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether bars without even a space between them close the line. */
  boolean endsTight() {
    return tight.get(parts.size() - 1) && tight.get(parts.size() - 2);
  }

  /** How many of its parts stand before such bars. */
  int filled() {
    return tight.previousClearBit(parts.size() - 1) + 1;
  }

  /** Whether any cell holds nothing but a figure. */
  boolean hasFigure() {
    return parts.stream().anyMatch(part -> !part.isEmpty() && FIGURE.matcher(part).matches());
  }

  /**
   * Two cells or more that hold nothing but a figure: a row of a table even when it stands alone.
   */
  boolean hasFigures() {
    return hasInnerBar()
        && parts.stream().filter(part -> !part.isEmpty() && FIGURE.matcher(part).matches()).count()
            > 1;
  }
}
