package org.gongkai.output.sums;

import java.util.HashMap;
import java.util.Map;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;

/** How notes call a section's table: by the number that the form gives it. */
final class TableNumbers {

  private final Map<String, String> bySection = new HashMap<>();

  private TableNumbers() {}

  static TableNumbers of(Forms forms) {
    TableNumbers numbers = new TableNumbers();
    for (Form form : forms.all()) {
      form.tables().forEach(table -> numbers.bySection.put(table.section(), table.number()));
    }
    return numbers;
  }

  /** The number of a section's table; the section itself where no form has it. */
  String of(String section) {
    return bySection.getOrDefault(section, section);
  }
}
