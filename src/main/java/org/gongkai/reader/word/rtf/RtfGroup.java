package org.gongkai.reader.word.rtf;

import org.gongkai.reader.BaselineShift;
import org.jspecify.annotations.Nullable;

/** What holds for the text in a group of an RTF file; a group inherits it and gives it back. */
final class RtfGroup {

  /** What the words of a group are for. */
  enum Use {
    /** They are on the page. */
    TEXT,
    /** They are not. */
    SKIPPED,
    /** They name fonts. */
    FONTS,
    /** They name styles. */
    STYLES,
    /** They mix colours. */
    COLOURS,
    /** They tell a field what to do. */
    INSTRUCTION,
    /** Two versions of one text, of which only the one in Unicode counts. */
    TWO_VERSIONS
  }

  /** The size of text that nobody gives another, in half points. */
  private static final int NORMAL = 24;

  /** Letters no larger than this are specks. */
  private static final int SPECK = 3;

  Use use = Use.TEXT;

  /** Stands before a destination that readers may not know. */
  boolean starred;

  /** The style of the paragraph, or the one being named. */
  int style;

  int font = -1;
  int bytesPerUnicode = 1;
  boolean hidden;

  /** So narrow that letters are strokes. */
  boolean squeezed;

  boolean deleted;
  boolean struck;
  boolean struckTwice;
  BaselineShift shift = BaselineShift.NONE;

  /** The size of the text in half points. */
  int size = NORMAL;

  /** The number of its colour; 0 is the usual one. */
  int colour;

  /** The number of the colour right under it; 0 where that is left to what lies around. */
  int ground;

  boolean inTable;
  int tableDepth;
  int headingLevel;
  boolean inNestedRow;

  /** The words of the innermost field's instruction. */
  @Nullable StringBuilder instruction;

  /** The group begins a text box. */
  boolean isBox;

  RtfGroup copy() {
    RtfGroup copy = new RtfGroup();
    copy.use = use;
    copy.style = style;
    copy.font = font;
    copy.bytesPerUnicode = bytesPerUnicode;
    copy.hidden = hidden;
    copy.squeezed = squeezed;
    copy.deleted = deleted;
    copy.struck = struck;
    copy.struckTwice = struckTwice;
    copy.shift = shift;
    copy.size = size;
    copy.colour = colour;
    copy.ground = ground;
    copy.inTable = inTable;
    copy.tableDepth = tableDepth;
    copy.headingLevel = headingLevel;
    copy.inNestedRow = inNestedRow;
    copy.instruction = instruction;
    return copy;
  }

  boolean isSeen() {
    return use == Use.TEXT
        && !hidden
        && !squeezed
        && !deleted
        && !struck
        && !struckTwice
        && size > SPECK;
  }

  /** How many tables the paragraph lies in. */
  int depth() {
    return inTable ? Math.max(1, tableDepth) : 0;
  }

  /** Characters become plain again. */
  void plain() {
    hidden = false;
    squeezed = false;
    deleted = false;
    struck = false;
    struckTwice = false;
    shift = BaselineShift.NONE;
    size = NORMAL;
    colour = 0;
    ground = 0;
  }

  /** Paragraphs become plain again. */
  void plainParagraph() {
    inTable = false;
    tableDepth = 0;
    headingLevel = 0;
    style = 0;
  }
}
