package org.gongkai.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gongkai.form.Equation;
import org.gongkai.form.Form;
import org.gongkai.model.CellKey;
import org.gongkai.model.figure.Quantity;

/** Makes up reports whose sums hold. */
final class BalancedReport {

  private BalancedReport() {}

  /**
   * Random details with totals computed from them, by an arithmetic of the tests' own.
   *
   * @param largest no detail reaches it
   */
  static ReportFixture of(Random random, boolean old, int largest) {
    Form form = ReportFixture.FORMS.get(old ? "2019" : "2021");
    Map<CellKey, Long> cells = new HashMap<>();
    for (Equation equation : form.equations()) {
      if (equation.check().equals("LIT-01")) {
        cells.put(equation.right().get(0), fill(equation.left(), cells, random, largest));
      }
    }
    List<String> columns =
        List.of(
            "natural_person",
            "org.business",
            "org.research",
            "org.public_welfare",
            "org.legal_service",
            "org.other");
    for (String column : columns) {
      fillColumn(form, column, cells, random, largest);
    }
    form.get("requests").lines().stream()
        .map(line -> new CellKey("requests", line.category(), "total"))
        .forEach(
            total ->
                cells.put(
                    total, columns.stream().mapToLong(c -> cells.get(total.withMeasure(c))).sum()));
    ReportFixture report = ReportFixture.report(old ? 2020 : 2021);
    cells.forEach((cell, value) -> report.set(cell, Quantity.number(value)));
    return report;
  }

  private static void fillColumn(
      Form form, String column, Map<CellKey, Long> cells, Random random, int largest) {
    List<CellKey> details = new ArrayList<>();
    form.get("requests").lines().stream()
        .filter(line -> line.category().startsWith("result."))
        .filter(line -> !line.category().equals("result.total"))
        .forEach(line -> details.add(new CellKey("requests", line.category(), column)));
    long results = fill(details, cells, random, largest);
    long left = random.nextInt(9);
    long taken = random.nextInt((int) (results + left) + 1);
    cells.put(new CellKey("requests", "result.total", column), results);
    cells.put(new CellKey("requests", "carried_out", column), left);
    cells.put(new CellKey("requests", "carried_in", column), taken);
    cells.put(new CellKey("requests", "received_new", column), results + left - taken);
  }

  private static long fill(
      List<CellKey> details, Map<CellKey, Long> cells, Random random, int largest) {
    long sum = 0;
    for (CellKey cell : details) {
      long value = random.nextInt(3) == 0 ? random.nextInt(largest) : 0;
      cells.put(cell, value);
      sum += value;
    }
    return sum;
  }
}
