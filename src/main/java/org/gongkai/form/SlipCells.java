package org.gongkai.form;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.model.CellKey;
import org.gongkai.model.Finding;
import org.gongkai.model.Slip;

/**
 * Which cells the items of a slip are about, and so are marked. A whole table is not worth a mark,
 * a line or a column is; of a column in which a relation does not hold, only the cells of the
 * relation. What may have been misread is no item about a cell.
 */
public record SlipCells(Forms forms) {

  /** The numbers of the items about a cell, the first is 1. */
  public SortedSet<Integer> itemsAbout(CellKey cell, Slip slip) {
    SortedSet<Integer> items = new TreeSet<>();
    for (int i = 0; i < slip.lines().size(); i++) {
      Slip.Line line = slip.lines().get(i);
      if (line.ask() != Slip.Ask.RESEND && isAbout(line.finding(), cell)) {
        items.add(i + 1);
      }
    }
    return items;
  }

  private boolean isAbout(Finding finding, CellKey cell) {
    Set<CellKey> related = related(finding);
    return related.isEmpty() ? finding.cell().covers(cell) : related.contains(cell);
  }

  /**
   * The cells of the relation that does not hold in the column of a finding; none for one that
   * names its cell, or is about no relation.
   */
  private Set<CellKey> related(Finding finding) {
    CellKey column = finding.cell();
    if (!column.category().isEmpty() || column.measure().isEmpty()) {
      return Set.of();
    }
    return forms.all().stream()
        .flatMap(form -> form.equations().stream())
        .filter(equation -> equation.check().equals(finding.check()))
        .flatMap(equation -> Stream.concat(equation.left().stream(), equation.right().stream()))
        .filter(cell -> new CellKey(cell.section(), "", cell.measure()).equals(column))
        .collect(Collectors.toSet());
  }
}
