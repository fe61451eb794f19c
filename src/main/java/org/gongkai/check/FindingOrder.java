package org.gongkai.check;

import java.util.Comparator;
import java.util.List;
import org.gongkai.check.context.FormIndex;
import org.gongkai.check.context.FormIndexes;
import org.gongkai.form.Forms;
import org.gongkai.model.CellKey;
import org.gongkai.model.Finding;

/**
 * The order in which findings are handed out: by district, agency code, year, check and the place
 * of the cell in the form, a table before its lines and a line before its cells; then by source.
 */
public final class FindingOrder implements Comparator<Finding> {

  private final List<FormIndex> forms;
  private final Comparator<Finding> order;

  /** Orders findings about the cells of these forms. */
  public FindingOrder(Forms forms) {
    this(new FormIndexes(forms).newestFirst());
  }

  FindingOrder(List<FormIndex> newestFirst) {
    this.forms = newestFirst;
    this.order =
        Comparator.comparing(Finding::district)
            .thenComparing(Finding::agencyCode)
            .thenComparing(Finding::year, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Finding::check)
            .thenComparingInt(finding -> position(finding.cell()))
            .thenComparing(Finding::cell)
            .thenComparing(Finding::source);
  }

  @Override
  public int compare(Finding first, Finding second) {
    return order.compare(first, second);
  }

  private int position(CellKey cell) {
    return cell.equals(Finding.NO_CELL)
        ? -1
        : forms.stream()
            .flatMap(form -> form.position(cell).stream())
            .findFirst()
            .orElse(Integer.MAX_VALUE);
  }
}
