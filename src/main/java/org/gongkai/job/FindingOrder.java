package org.gongkai.job;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Forms;
import org.gongkai.model.CellKey;
import org.gongkai.model.Finding;

/** The order of findings within a district: agency code, year, check, then down the forms. */
final class FindingOrder {

  private final Map<CellKey, Integer> places = new HashMap<>();

  FindingOrder(Forms forms) {
    for (Form form : forms.all()) {
      form.cells().stream().map(FormCell::key).forEach(this::place);
    }
  }

  /** A finding may point at a cell, a line of a table or a whole table. */
  private void place(CellKey key) {
    places.putIfAbsent(new CellKey(key.section(), "", ""), places.size());
    places.putIfAbsent(new CellKey(key.section(), key.category(), ""), places.size());
    places.putIfAbsent(key, places.size());
  }

  Comparator<Finding> comparator() {
    return Comparator.comparing(Finding::agencyCode)
        .thenComparing(Finding::year, Comparator.nullsFirst(Comparator.naturalOrder()))
        .thenComparing(Finding::check)
        .thenComparing(finding -> places.getOrDefault(finding.cell(), -1))
        .thenComparing(Finding::cell)
        .thenComparing(Finding::source);
  }
}
