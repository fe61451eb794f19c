package org.gongkai.extract.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.extract.ProseLine;
import org.gongkai.extract.table.label.Likeness;
import org.gongkai.form.LabelText;

/**
 * Finds rows of a table in text that no table took: a label, perhaps with wrong characters, and its
 * figures behind it or in the next line. A menu of a page has such labels too, but no figures.
 */
final class LabelTraces {

  /** What is shorter is like too much. */
  private static final int SHORTEST = 4;

  /** A longer line is prose. */
  private static final int LONGEST = 80;

  private static final Pattern FIGURES = Pattern.compile("[\\s|]+[0-9０-９][\\s|0-9０-９.,]*$");
  private static final Pattern FIGURE = Pattern.compile("[0-9０-９][\\s0-9０-９.,]*");

  private final List<ProseLine> prose;

  LabelTraces(List<ProseLine> prose) {
    this.prose = prose;
  }

  /** Where a label and its figures stand. */
  Optional<ProseLine> find(String label) {
    String wanted = LabelText.normal(label);
    if (wanted.length() >= SHORTEST) {
      for (int at = 0; at < prose.size(); at++) {
        if (isRow(at, wanted)) {
          return Optional.of(prose.get(at));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isRow(int at, String label) {
    String text = prose.get(at).text();
    if (text.length() > LONGEST) {
      return false;
    }
    String words = FIGURES.matcher(text).replaceFirst("");
    boolean figures = words.length() < text.length() || isFigure(at + 1);
    String normal = LabelText.normal(words);
    return figures && normal.length() >= SHORTEST - 1 && Likeness.mayBe(normal, label);
  }

  private boolean isFigure(int at) {
    return at < prose.size() && FIGURE.matcher(prose.get(at).text()).matches();
  }
}
