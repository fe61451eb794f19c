package org.gongkai.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.extract.ProseLine;
import org.gongkai.extract.table.label.Likeness;
import org.gongkai.form.LabelText;

/**
 * Finds rows of a table in text that no table took: a label, perhaps with wrong characters, and a
 * figure behind it, be it in the next line. A menu of a page has such labels too, but no figures.
 */
final class LabelTraces {

  /** What is shorter is like too much. */
  private static final int SHORTEST = 4;

  private static final Pattern BETWEEN = Pattern.compile("[\\s|]+");
  private static final Pattern FIGURE = Pattern.compile("[0-9０-９][0-9０-９.,]*");

  private final List<Row> rows = new ArrayList<>();

  LabelTraces(List<ProseLine> prose) {
    ProseLine line = null;
    String before = "";
    for (ProseLine next : prose) {
      for (String piece : BETWEEN.splitAsStream(next.text()).toList()) {
        boolean figure = FIGURE.matcher(piece).matches();
        if (figure && line != null && before.length() >= SHORTEST - 1) {
          rows.add(new Row(LabelText.normal(before), line));
        }
        line = next;
        before = figure ? "" : piece;
      }
    }
  }

  /** Where a label and its figures stand. */
  Optional<ProseLine> find(String label) {
    String wanted = LabelText.normal(label);
    return rows.stream()
        .filter(row -> wanted.length() >= SHORTEST && row.label().length() >= SHORTEST - 1)
        .filter(row -> Likeness.mayBe(row.label(), wanted))
        .map(Row::line)
        .findFirst();
  }

  /** What stands before figures. */
  private record Row(String label, ProseLine line) {}
}
