package org.gongkai.reader.word.rtf;

import com.rtfparserkit.rtf.Command;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.reader.word.story.RowEdges;
import org.gongkai.reader.word.story.StoryCell.Merge;

/** The rows an RTF file defines, one for each depth of tables: the latest definition holds. */
final class RtfRows {

  private final Map<Integer, RowEdges> rows = new HashMap<>();
  private Merge merge = Merge.NONE;
  private boolean mergedLeft;

  /** The row that ends at a depth. */
  RowEdges get(int depth) {
    return rows.computeIfAbsent(depth, any -> new RowEdges());
  }

  /** Takes a word that defines a row; others are let pass. */
  void obey(Command command, int number, int depth) {
    switch (command) {
      case trowd -> {
        rows.put(depth, new RowEdges());
        endCell();
      }
      case trleft -> get(depth).begin(number);
      case clvmgf -> merge = Merge.BEGINS;
      case clvmrg -> merge = Merge.CONTINUES;
      case clmrg -> mergedLeft = true;
      case cellx -> {
        get(depth).add(number, merge, mergedLeft);
        endCell();
      }
      default -> {}
    }
  }

  private void endCell() {
    merge = Merge.NONE;
    mergedLeft = false;
  }
}
