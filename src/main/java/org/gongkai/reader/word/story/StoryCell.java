package org.gongkai.reader.word.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A cell of a table in a story.
 *
 * @param left its left edge, in twips or in columns of the file: only the order counts
 * @param right its right edge
 * @param rowSpan rows it covers, where the file counts them
 * @param merge what it does to the cells above and below, where the file says it that way
 */
public record StoryCell(int left, int right, int rowSpan, Merge merge, List<StoryPart> parts) {

  /** How word processors say that cells are merged downwards. */
  public enum Merge {
    NONE,
    /** The cells below that continue belong to it. */
    BEGINS,
    /** Belongs to the cell above; what stands in it is not shown. */
    CONTINUES
  }

  public StoryCell {
    parts = List.copyOf(parts);
  }

  public static StoryCell of(int left, int right, Merge merge, List<StoryPart> parts) {
    return new StoryCell(left, right, 1, merge, parts);
  }

  /** The cell that is made of this and its right neighbour. */
  public StoryCell joined(StoryCell next) {
    List<StoryPart> both = new ArrayList<>(parts);
    both.addAll(next.parts);
    return new StoryCell(left, next.right, rowSpan, merge, both);
  }

  /** What is printed in it: the lines that say something, those of tables within too. */
  String text() {
    return String.join("\n", lines(parts).filter(line -> !line.isEmpty()).toList());
  }

  private static Stream<String> lines(List<StoryPart> parts) {
    return parts.stream().flatMap(StoryCell::lines);
  }

  private static Stream<String> lines(StoryPart part) {
    return part instanceof StoryLine line
        ? line.lines().stream()
        : ((StoryTable) part).cells().flatMap(cell -> lines(cell.parts));
  }
}
