package org.gongkai.reader.word.rtf;

import com.rtfparserkit.rtf.Command;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.gongkai.reader.BaselineShift;
import org.gongkai.reader.Limits;
import org.gongkai.reader.word.story.StoryPart;

/** What an RTF file puts on the page: text, paragraphs, tables and text boxes. */
final class RtfPage {

  private final Limits limits;
  private final RtfStyles styles;
  private final RtfRows rows = new RtfRows();
  private final Deque<RtfSink> sinks = new ArrayDeque<>();

  RtfPage(Limits limits, RtfStyles styles) {
    this.limits = limits;
    this.styles = styles;
    openBox();
  }

  /** The whole story. */
  List<StoryPart> finish() {
    return sink().finish();
  }

  /** Text goes into a text box from here … */
  void openBox() {
    sinks.push(new RtfSink(limits));
  }

  /** … and back to what the box is anchored in. */
  void closeBox() {
    List<StoryPart> box = sinks.pop().finish();
    sink().addBox(box);
  }

  void add(String text, RtfGroup group) {
    add(text, group, false);
  }

  /**
   * Adds text.
   *
   * @param doubtful whether it is white, so that on a shaded cell it is seen, on paper not, and
   *     which of the two lies under it is said elsewhere; or in a font of pictures
   */
  void add(String text, RtfGroup group, boolean doubtful) {
    if (group.isSeen()) {
      if (doubtful && text.chars().anyMatch(Character::isDigit)) {
        sink().text().append(BaselineShift.UNCLEAR);
      }
      sink().text().size(group.size);
      sink().text().shift(group.shift);
      sink().text().append(text);
    }
  }

  /** Stands for the mark of a note that the word processor numbers. */
  void noteMark(RtfGroup group) {
    if (group.isSeen()) {
      sink().text().noteMark();
    }
  }

  /** Obeys a word that breaks lines, ends or shapes paragraphs, cells and rows. */
  void obey(Command command, int number, RtfGroup group) {
    switch (command) {
      case line, lbr, softline -> addBreak(group);
      case pard -> group.plainParagraph();
      case intbl -> group.inTable = true;
      case itap -> {
        group.tableDepth = number;
        group.inTable = number > 0;
      }
      case outlinelevelN -> group.headingLevel = number >= 0 && number < 9 ? number + 1 : 0;
      case par -> endParagraph(group);
      case sect, page, column -> endPage(group);
      case cell -> endCell(1);
      case nestcell -> endCell(Math.max(1, group.depth()));
      case row -> sink().tables().endRow(1, rows.get(1));
      case nestrow -> sink().tables().endRow(nested(group), rows.get(nested(group)));
      default -> {
        RtfCharacters.find(command).ifPresent(text -> add(text, group));
        rows.obey(command, number, group.inNestedRow ? nested(group) : 1);
      }
    }
  }

  private static int nested(RtfGroup group) {
    return Math.max(2, group.depth());
  }

  private void addBreak(RtfGroup group) {
    if (group.isSeen()) {
      sink().text().lineBreak();
    }
  }

  private void endPage(RtfGroup group) {
    if (!sink().text().isBlank()) {
      endParagraph(group);
    }
  }

  /** A paragraph whose end is deleted or hidden goes on in the next one. */
  private void endParagraph(RtfGroup group) {
    if (group.isSeen() && styles.isContents(group.style)) {
      sink().text().take();
    } else if (group.isSeen()) {
      int level = Math.max(group.headingLevel, styles.headingLevel(group.style));
      sink().endParagraph(level, group.depth());
    }
  }

  private void endCell(int depth) {
    sink().endParagraph(0, depth);
    sink().tables().endCell(depth);
  }

  private RtfSink sink() {
    return sinks.element();
  }
}
