package org.gongkai.extract.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.extract.table.reading.CellReading;
import org.gongkai.extract.table.reading.LineReading;
import org.gongkai.form.Table;

/**
 * Lines of flattened text after whose label nothing stands. All their cells are blank where the
 * table has a line whose figures follow its label and the lines around have no figures too many;
 * otherwise their own may have gone elsewhere, and they stay undecided.
 */
record EmptyLines(Table table) {

  /** The same lines, those blank that prove to be. */
  Map<String, LineReading> settle(Map<String, LineReading> lines) {
    List<LineReading> order = new ArrayList<>(lines.values());
    Map<String, LineReading> settled = new LinkedHashMap<>();
    lines.forEach(
        (category, line) ->
            settled.put(category, isBlank(order, line) ? line.withCells(blanks(line)) : line));
    return settled;
  }

  private boolean isBlank(List<LineReading> order, LineReading line) {
    if (!line.isEmpty()) {
      return false;
    }
    int at = order.indexOf(line);
    List<LineReading> before = new ArrayList<>(order.subList(0, at));
    Collections.reverse(before);
    List<LineReading> after = order.subList(at + 1, order.size());
    return order.stream().anyMatch(other -> !other.isUndecided())
        && isNearestWithin(before)
        && isNearestWithin(after);
  }

  /** Whether of some lines the nearest that is not empty itself has no figures too many. */
  private boolean isNearestWithin(List<LineReading> lines) {
    return lines.stream()
        .filter(line -> !line.isEmpty())
        .findFirst()
        .map(line -> !line.isUndecided() || line.text().split(" ").length <= blanks(line).size())
        .orElse(true);
  }

  private List<CellReading> blanks(LineReading line) {
    return table.cells().stream()
        .filter(cell -> cell.key().category().equals(line.category()))
        .map(cell -> new CellReading(cell.key().measure(), "", true, line.location()))
        .toList();
  }
}
