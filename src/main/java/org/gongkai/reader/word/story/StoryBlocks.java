package org.gongkai.reader.word.story;

import java.util.List;
import org.gongkai.document.Heading;
import org.gongkai.document.Paragraph;
import org.gongkai.reader.Blocks;

/**
 * Turns a story into blocks: tables of data into grids, tables used for layout are read through.
 */
public final class StoryBlocks {

  private StoryBlocks() {}

  public static void add(List<StoryPart> story, Blocks blocks) {
    for (StoryPart part : story) {
      if (part instanceof StoryLine line) {
        add(line, blocks);
      } else {
        add((StoryTable) part, blocks);
      }
    }
  }

  private static void add(StoryTable table, Blocks blocks) {
    if (table.isData()) {
      blocks.add(table.grid(blocks.nextTable(), blocks.allowance()));
    } else {
      table.cells().forEach(cell -> addRead(cell, blocks));
    }
  }

  /** Even empty cells count: a file of a few bytes may say that it has any number of them. */
  private static void addRead(StoryCell cell, Blocks blocks) {
    blocks.allowance().spend(1);
    add(cell.parts(), blocks);
  }

  /** A heading broken over two lines is one heading still; all other lines stand for themselves. */
  private static void add(StoryLine line, Blocks blocks) {
    List<String> lines = line.lines();
    String text = String.join(" ", lines).strip();
    if (text.equals(StoryText.PICTURE)) {
      text = "";
    }
    if (line.headingLevel() > 0 && !text.isEmpty()) {
      blocks.add(new Heading(text, line.headingLevel(), blocks.nextParagraph()));
    } else if (text.isEmpty()) {
      blocks.add(new Paragraph("", blocks.nextParagraph()));
    } else {
      lines.forEach(piece -> blocks.add(new Paragraph(piece, blocks.nextParagraph())));
    }
  }
}
