package org.gongkai.output.table;

import java.util.HashMap;
import java.util.Map;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Forms;
import org.gongkai.model.CellKey;

/**
 * Labels and units of cells by form, looked up once for all facts. A report may carry a line of
 * another form than its table's ((六)其他处理 in one piece); that line is labelled by the form that has
 * it.
 */
final class CellLabels {

  private final Map<String, Map<CellKey, FormCell>> byForm = new HashMap<>();
  private final Map<CellKey, FormCell> byNewestForm = new HashMap<>();

  CellLabels(Forms forms) {
    for (Form form : forms.all()) {
      Map<CellKey, FormCell> cells = new HashMap<>();
      form.cells().forEach(cell -> cells.put(cell.key(), cell));
      byForm.put(form.id(), cells);
      byNewestForm.putAll(cells);
    }
  }

  /**
   * The cell with its labels.
   *
   * @throws IllegalArgumentException when no form has it
   */
  FormCell get(String form, CellKey key) {
    FormCell cell = byForm.getOrDefault(form, Map.of()).get(key);
    if (cell == null) {
      cell = byNewestForm.get(key);
    }
    if (cell == null) {
      throw new IllegalArgumentException("no form has the cell " + key);
    }
    return cell;
  }
}
