package org.gongkai.form;

import org.gongkai.model.figure.CompatibleText;
import org.gongkai.model.figure.NoteMark;
import org.gongkai.model.figure.Simplified;
import org.jspecify.annotations.Nullable;

/**
 * The normal forms of the parts of a text in which labels have run together. They are put together
 * from those of its characters, so that a long text need not be brought into normal form at every
 * place anew.
 */
public final class LabelParts {

  /** Whoever asks for a longer part will ask for others: then the whole text is looked at. */
  private static final int SHORT = 2;

  private final String text;
  private final StringBuilder normal = new StringBuilder();

  /** Where in the normal form that of each character begins; null where nobody has asked yet. */
  private int @Nullable [] starts;

  private boolean isByCharacter;

  public LabelParts(String text) {
    this.text = text;
  }

  /** The same as {@link LabelText#normal} gives. */
  public String normal(int start, int end) {
    if (starts == null && end - start > SHORT) {
      starts = starts();
    }
    return starts != null && isByCharacter && !NoteMark.mayEnd(text, end)
        ? normal.substring(starts[start], starts[end])
        : LabelText.normal(text.substring(start, end));
  }

  private int[] starts() {
    int[] begins = new int[text.length() + 1];
    isByCharacter = CompatibleText.isByCharacter(text);
    for (int at = 0; isByCharacter && at < text.length(); at++) {
      char c = CompatibleText.of(text.charAt(at));
      if (!LabelText.isIgnored(c)) {
        normal.append((char) Simplified.fold(c));
      }
      begins[at + 1] = normal.length();
    }
    return begins;
  }
}
