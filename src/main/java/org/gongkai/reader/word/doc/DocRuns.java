package org.gongkai.reader.word.doc;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.gongkai.reader.BaselineShift;
import org.gongkai.reader.word.story.FieldStack;
import org.gongkai.reader.word.story.StoryText;

/**
 * Reads the text of a Word 97 file's paragraphs: its own characters for marks, fields and breaks.
 */
final class DocRuns {

  private static final char CELL_MARK = '\u0007';
  private static final char LINE_BREAK = '\u000B';
  private static final char PAGE_BREAK = '\f';
  private static final char COLUMN_BREAK = '\u000E';
  private static final char FIELD_BEGIN = '\u0013';
  private static final char FIELD_RESULT = '\u0014';
  private static final char FIELD_END = '\u0015';
  private static final char NO_BREAK_HYPHEN = '\u001E';

  /** Letters no larger than this, in half points, are specks. */
  private static final int SPECK = 3;

  private static final int NO_COLOUR = -1;
  private static final int PALE = 0xF0F0F0;

  private final StoryText text = new StoryText();
  private final FieldStack fields = new FieldStack();
  private boolean endsCell;

  /**
   * Adds a paragraph's text to what is waiting.
   *
   * @return whether the paragraph ends: one whose end is deleted or hidden goes on in the next
   */
  boolean add(Paragraph paragraph) {
    endsCell = false;
    boolean ends = true;
    for (int at = 0; at < paragraph.numCharacterRuns(); at++) {
      CharacterRun run = paragraph.getCharacterRun(at);
      boolean shown = isShown(run);
      addRun(run, shown);
      ends = shown || run.isStrikeThrough() || run.isDoubleStrikeThrough();
    }
    text.shift(BaselineShift.NONE);
    return ends;
  }

  /** Whether the paragraph added last ends a cell, too. */
  boolean endsCell() {
    return endsCell;
  }

  String take() {
    return text.take();
  }

  private static boolean isShown(CharacterRun run) {
    return !run.isMarkedDeleted()
        && !run.isVanished()
        && !run.isStrikeThrough()
        && !run.isDoubleStrikeThrough()
        && (run.getFontSize() == 0 || run.getFontSize() > SPECK);
  }

  /** White: on a shaded cell it is seen, on paper not; which lies under it is not told here. */
  private static boolean isPale(CharacterRun run) {
    int colour = run.getIco24();
    return colour != NO_COLOUR && (colour & PALE) == PALE && !run.isHighlighted();
  }

  private void addRun(CharacterRun run, boolean shown) {
    text.shift(shift(run));
    if (run.isSymbol()) {
      addSymbol(run, shown);
      return;
    }
    String characters = run.text();
    text.size(run.getFontSize());
    if (shown && fields.isShown() && isPale(run) && characters.matches("(?s).*\\d.*")) {
      text.append(BaselineShift.UNCLEAR);
    }
    for (int at = 0; at < characters.length(); at++) {
      addCharacter(characters.charAt(at), shown);
    }
  }

  private void addSymbol(CharacterRun run, boolean shown) {
    if (shown && fields.isShown()) {
      var font = run.getSymbolFont();
      text.symbol(font == null ? "" : font.getMainFontName(), run.getSymbolCharacter());
    }
  }

  /** Fields and cells are followed in hidden runs too. */
  private void addCharacter(char c, boolean shown) {
    switch (c) {
      case FIELD_BEGIN -> fields.begin();
      case FIELD_RESULT -> fields.result();
      case FIELD_END -> fields.end();
      case CELL_MARK -> endsCell = true;
      default -> {
        if (!fields.isShown()) {
          fields.instruct(Character.toString(c));
        } else if (shown) {
          addShown(c);
        }
      }
    }
  }

  private void addShown(char c) {
    switch (c) {
      case LINE_BREAK, PAGE_BREAK, COLUMN_BREAK -> text.lineBreak();
      case NO_BREAK_HYPHEN -> text.append("-");
      default -> {
        if (c >= ' ' || c == '\t') {
          text.append(Character.toString(c));
        }
      }
    }
  }

  private static BaselineShift shift(CharacterRun run) {
    return switch (run.getSubSuperScriptIndex()) {
      case 1 -> BaselineShift.RAISED;
      case 2 -> BaselineShift.LOWERED;
      default -> BaselineShift.by(run.getVerticalOffset());
    };
  }
}
