package org.gongkai.marking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.GridCell;
import org.gongkai.document.Heading;
import org.gongkai.document.Paragraph;

/** What the program sees in a file: the text at every place of it, and all of it in order. */
final class SeenCells {

  /** Of places that are told of two cells. */
  private static final String AMBIGUOUS = "\0";

  private final Map<String, String> cells = new HashMap<>();
  private final List<String> all = new ArrayList<>();

  SeenCells(Document document) {
    document.blocks().forEach(this::add);
  }

  private void add(Block block) {
    if (block instanceof Grid grid) {
      for (int row = 0; row < grid.height(); row++) {
        int at = row;
        grid.row(row).stream().filter(cell -> cell.row() == at).forEach(this::add);
      }
    } else {
      String text = block instanceof Heading heading ? heading.text() : ((Paragraph) block).text();
      all.add(block.location() + " " + text);
    }
  }

  private void add(GridCell cell) {
    String place = cell.location().printed();
    cells.merge(place, cell.text(), (one, other) -> AMBIGUOUS);
    all.add(place + " " + cell.columnSpan() + " " + cell.rowSpan() + " " + cell.text());
  }

  /** What stands in the cell at a place; empty where there is none, or more than one. */
  Optional<String> at(String place) {
    return Optional.ofNullable(cells.get(place)).filter(text -> !text.equals(AMBIGUOUS));
  }

  boolean fits(Mark mark) {
    return at(mark.place()).filter(text -> isSame(text, mark.printed())).isPresent();
  }

  /** White space aside. */
  static boolean isSame(String text, String other) {
    return dense(text).equals(dense(other));
  }

  private static String dense(String text) {
    return text.replaceAll("[\\s\\p{Z}]", "");
  }

  /** Whether somebody who reads the one reads the same in the other. */
  boolean isSameAs(SeenCells other) {
    return all.equals(other.all);
  }
}
