package org.gongkai.extract.table;

import java.util.List;
import org.gongkai.extract.table.reading.CellReading;
import org.gongkai.extract.table.reading.LineReading;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.Table;

/**
 * Decides which form a table follows by the lines and columns found in it, never by the cited
 * notice and by the year only where the forms do not differ.
 */
record TableForms(Forms forms) {

  /**
   * The form whose cells the lines fill best.
   *
   * @param required the form of the report's year, taken when nothing speaks for another
   */
  Form decide(String section, List<LineReading> lines, Form required) {
    Form best = required;
    long most = evidence(required, section, lines);
    if (most == all(lines)) {
      return required; // no other can have more
    }
    for (Form form : forms.all()) {
      long evidence = form.equals(required) ? most : evidence(form, section, lines);
      if (evidence > most) {
        best = form;
        most = evidence;
      }
    }
    return best;
  }

  /** What there is of evidence. */
  private static long all(List<LineReading> lines) {
    return lines.stream().mapToLong(line -> 1 + line.cells().size()).sum();
  }

  private static long evidence(Form form, String section, List<LineReading> lines) {
    Table table = form.get(section);
    long evidence = 0;
    for (LineReading line : lines) {
      if (table.findLine(line.category()).isPresent()) {
        evidence += 1 + known(table, line);
      }
    }
    return evidence;
  }

  private static int known(Table table, LineReading line) {
    int known = 0;
    for (CellReading cell : line.cells()) {
      known += table.holds(line.category(), cell.measure()) ? 1 : 0;
    }
    return known;
  }
}
