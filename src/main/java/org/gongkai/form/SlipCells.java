package org.gongkai.form;

import java.util.Arrays;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.model.Finding;
import org.gongkai.model.Slip;

/**
 * Which cells the items of a slip are about, and so are marked. A whole table is not worth a mark,
 * a line or a column is, and so is each cell of a habit that is told once; of a column in which a
 * relation does not hold, only the cells of the relation. What may have been misread is no item
 * about a cell.
 */
public record SlipCells(Forms forms) {

  private static final Pattern PLAIN = Pattern.compile("[-0-9.]*");

  /** The numbers of the items about a cell, the first is 1. */
  public SortedSet<Integer> itemsAbout(Fact fact, Slip slip) {
    SortedSet<Integer> items = new TreeSet<>();
    for (int i = 0; i < slip.lines().size(); i++) {
      Slip.Line line = slip.lines().get(i);
      if (line.ask() != Slip.Ask.RESEND && isAbout(line.finding(), fact)) {
        items.add(i + 1);
      }
    }
    return items;
  }

  private boolean isAbout(Finding finding, Fact fact) {
    CellKey cell = fact.cell();
    Set<CellKey> related = related(finding);
    return related.isEmpty()
        ? finding.cell().covers(cell) || isOneOfMany(finding, fact)
        : related.contains(cell);
  }

  /** Of a habit in a table the cells that show it: what they print, no other cell prints. */
  private static boolean isOneOfMany(Finding finding, Fact fact) {
    CellKey about = finding.cell();
    String printed = fact.quantity().printed();
    return about.category().isEmpty()
        && about.measure().isEmpty()
        && (about.section().isEmpty() || about.section().equals(fact.cell().section()))
        && !PLAIN.matcher(printed).matches()
        && Arrays.asList(finding.printed().split("；")).contains(printed);
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
