package org.gongkai.marking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds out which cell of a file's markup is the one that the program reads at a place: every cell
 * of a copy that nobody gets is tagged, and the copy is read. Where a tag comes out, there its cell
 * stands, whatever the reader makes of hidden rows, spans, and tables within tables.
 *
 * @param tagged of the same file, its cells tagged
 */
record Tags(SeenCells original, SeenCells tagged) {

  private static final int BASE = 1_000;
  private static final char FIRST = '\uE000';
  private static final char SECOND = '\uE800';

  private static final Pattern TAG = Pattern.compile("([\uE000-\uE3E7])([\uE800-\uEBE7])");

  /** More cells than that no file of a few reports has. */
  static final int MOST = BASE * BASE;

  /** Text without letters and digits for the cell of a number below {@link #MOST}. */
  static String of(int number) {
    return "" + (char) (FIRST + number / BASE) + (char) (SECOND + number % BASE);
  }

  /**
   * The number of the cell at each place that a mark is for; of cells that lie in one another or
   * are shown as one the first. A place is left out where the tags have changed what is read, and
   * so are places that share a cell.
   */
  Map<Mark, Integer> find(List<Mark> marks) {
    Map<Mark, Integer> found = new HashMap<>();
    Set<Integer> taken = new HashSet<>();
    Set<Integer> shared = new HashSet<>();
    for (Mark mark : marks) {
      find(mark.place())
          .ifPresent(
              number -> {
                found.put(mark, number);
                if (!taken.add(number)) {
                  shared.add(number);
                }
              });
    }
    found.values().removeAll(shared);
    return found;
  }

  private Optional<Integer> find(String place) {
    String before = original.at(place).orElse("");
    return tagged
        .at(place)
        .filter(text -> SeenCells.isSame(TAG.matcher(text).replaceAll(""), before))
        .flatMap(Tags::first);
  }

  private static Optional<Integer> first(String text) {
    return TAG.matcher(text).results().map(Tags::number).min(Integer::compare);
  }

  private static int number(MatchResult tag) {
    return (tag.group(1).charAt(0) - FIRST) * BASE + tag.group(2).charAt(0) - SECOND;
  }
}
