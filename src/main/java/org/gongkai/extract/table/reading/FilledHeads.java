package org.gongkai.extract.table.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongkai.extract.table.reading.Header.Head;

/**
 * Heads of merged cells that a program took apart and filled, each place with the text of the
 * whole: the same head below itself, or beside itself, is one.
 */
final class FilledHeads {

  private FilledHeads() {}

  /** The heads as they were before. */
  static List<Head> merged(List<Head> heads) {
    List<Head> merged = new ArrayList<>();
    for (Head head : heads) {
      int last = merged.size() - 1;
      if (merged.stream().anyMatch(known -> isSame(known, head) && known.covers(head.start()))) {
        continue;
      }
      if (last >= 0 && isSame(merged.get(last), head) && merged.get(last).end() == head.start()) {
        merged.set(last, merged.get(last).until(head.end()));
      } else {
        merged.add(head);
      }
    }
    return merged;
  }

  private static boolean isSame(Head one, Head two) {
    boolean inPlace = one.start() == two.start() && one.end() == two.end();
    return Objects.equals(one.measure(), two.measure()) && (one.measure() != null || inPlace);
  }
}
