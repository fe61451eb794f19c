package org.gongkai.form;

import org.gongkai.model.CompatibleText;
import org.gongkai.model.NoteMark;

/**
 * The normal forms of the parts of a text in which labels have run together. They are put together
 * from those of its characters, so that a long text need not be brought into normal form at every
 * place anew.
 */
public final class LabelParts {

  private final String text;
  private final boolean isByCharacter;
  private final StringBuilder normal = new StringBuilder();

  /** Where in the normal form that of each character begins. */
  private final int[] starts;

  public LabelParts(String text) {
    this.text = text;
    this.starts = new int[text.length() + 1];
    this.isByCharacter = CompatibleText.isByCharacter(text);
    for (int at = 0; isByCharacter && at < text.length(); at++) {
      LabelText.append(normal, CompatibleText.of(text.charAt(at)));
      starts[at + 1] = normal.length();
    }
  }

  /** The same as {@link LabelText#normal} gives. */
  public String normal(int start, int end) {
    return isByCharacter && !NoteMark.mayEnd(text, end)
        ? normal.substring(starts[start], starts[end])
        : LabelText.normal(text.substring(start, end));
  }
}
