package org.gongkai.extract.table.flat;

import org.gongkai.form.LabelText;
import org.gongkai.model.SourceSpan;
import org.gongkai.model.figure.PrintedChange;
import org.gongkai.model.figure.Quantity.State;

/**
 * A piece of flattened text: a word or a cell, or a sign that structure was there.
 *
 * @param kind what it is
 * @param text as printed; empty for the signs
 * @param normal the text in the normal form of labels
 * @param location where in the file
 * @param glued whether it was cut out of a piece in which words and figures had run together
 * @param isValue whether it can stand in a cell for figures
 */
public record FlatToken(
    Kind kind, String text, String normal, SourceSpan location, boolean glued, boolean isValue) {

  /** What a token is. */
  public enum Kind {
    /** Words or figures; in text without bars a piece between white space. */
    TEXT,
    /** A whole cell, closed by a bar. */
    CELL,
    /** A bar with nothing before it: a blank cell, or the filling of a short row. */
    BLANK_CELL,
    /** Several bars: the filling of a short row. */
    ROW_END,
    /** An empty line. */
    BLANK_LINE
  }

  public static FlatToken of(Kind kind, String text, SourceSpan location) {
    return of(kind, text, location, false);
  }

  public static FlatToken glued(String text, SourceSpan location) {
    return of(Kind.TEXT, text, location, true);
  }

  private static FlatToken of(Kind kind, String text, SourceSpan location, boolean glued) {
    boolean value = isText(kind) && PrintedChange.quantity(text).state() != State.UNREADABLE;
    return new FlatToken(kind, text, LabelText.normal(text), location, glued, value);
  }

  private static boolean isText(Kind kind) {
    return kind == Kind.TEXT || kind == Kind.CELL;
  }

  public boolean is(Kind other) {
    return kind == other;
  }

  public boolean hasText() {
    return isText(kind);
  }
}
