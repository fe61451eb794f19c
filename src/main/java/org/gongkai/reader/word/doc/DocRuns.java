package org.gongkai.reader.word.doc;

import java.util.List;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.gongkai.reader.BaselineShift;
import org.gongkai.reader.Contrast;
import org.gongkai.reader.PictureFont;
import org.gongkai.reader.word.story.FieldStack;
import org.gongkai.reader.word.story.StoryText;

/**
 * Reads the text of a Word 97 file's paragraphs: its own characters for marks, fields and breaks.
 */
final class DocRuns {

  private static final char PICTURE = '\u0001';
  private static final char DRAWING = '\u0008';
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
  private final DocShades shades;
  private boolean endsCell;

  DocRuns(DocShades shades) {
    this.shades = shades;
  }

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
      boolean seen = shown && !isSwallowed(run, paragraph);
      boolean struck = run.isStrikeThrough() || run.isDoubleStrikeThrough();
      addRun(run, seen, seen && isDoubtful(run, paragraph));
      if (struck && !run.isMarkedDeleted() && run.text().codePoints().anyMatch(c -> c > ' ')) {
        text.picture(); // where it is all there is, something is there and nobody can say what
      }
      ends = shown || struck;
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

  /** Letters of the colour that lies right under them. */
  private boolean isSwallowed(CharacterRun run, Paragraph paragraph) {
    return isColoured(run) && isLostOn(shades.under(run, paragraph), run);
  }

  private boolean isDoubtful(CharacterRun run, Paragraph paragraph) {
    return PictureFont.is(run.getFontName()) || mayBeSwallowed(run, paragraph);
  }

  /**
   * Letters of the colour of some cell of their row: which cell has which colour is not told here.
   * White ones, too, are seen on a shaded cell and not on paper.
   */
  private boolean mayBeSwallowed(CharacterRun run, Paragraph paragraph) {
    return isColoured(run)
        && shades.under(run, paragraph).isEmpty()
        && ((run.getIco24() & PALE) == PALE || isLostOn(shades.around(paragraph), run));
  }

  /** A colour of their own, and no marker's ink under it. */
  private static boolean isColoured(CharacterRun run) {
    return run.getIco24() != NO_COLOUR && !run.isHighlighted();
  }

  private static boolean isLostOn(List<Integer> grounds, CharacterRun run) {
    return grounds.stream().anyMatch(ground -> !Contrast.isSeen(run.getIco24(), ground));
  }

  private void addRun(CharacterRun run, boolean shown, boolean doubtful) {
    text.shift(shift(run));
    if (run.isSymbol()) {
      addSymbol(run, shown);
      return;
    }
    String characters = run.text();
    text.size(run.getFontSize());
    if (doubtful && fields.isShown() && characters.matches("(?s).*\\d.*")) {
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
      case FIELD_END -> endField(shown);
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

  private void endField(boolean shown) {
    if (shown && fields.isWithoutResult()) {
      text.append(BaselineShift.UNCLEAR);
    }
    fields.end();
  }

  private void addShown(char c) {
    switch (c) {
      case LINE_BREAK, PAGE_BREAK, COLUMN_BREAK -> text.lineBreak();
      case NO_BREAK_HYPHEN -> text.append("-");
      case PICTURE, DRAWING -> text.picture();
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
