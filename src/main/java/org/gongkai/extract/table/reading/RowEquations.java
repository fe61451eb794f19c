package org.gongkai.extract.table.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.extract.table.reading.Header.Head;
import org.gongkai.form.Column;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.LayoutEquation;
import org.gongkai.form.LayoutEquation.Axis;
import org.jspecify.annotations.Nullable;

/** The equations between the cells of one line, by which run-together figures are told apart. */
public final class RowEquations {

  /** The equations of each form, those of several forms once. */
  private final Set<List<LayoutEquation>> byForm = new LinkedHashSet<>();

  private final Set<String> signed = new HashSet<>();
  private final Set<String> sums = new HashSet<>();

  /** By table, what adds up and then the sum. */
  private final Map<String, Set<List<String>>> orders = new HashMap<>();

  public RowEquations(Forms forms) {
    for (Form form : forms.all()) {
      form.tables().stream()
          .flatMap(table -> table.cells().stream())
          .filter(cell -> cell.type() == Column.Type.CHANGE)
          .forEach(cell -> signed.add(cell.key().section() + "/" + cell.key().measure()));
      byForm.add(form.identities().stream().filter(each -> each.along() == Axis.MEASURE).toList());
    }
    byForm.stream().flatMap(List::stream).forEach(this::note);
  }

  private void note(LayoutEquation identity) {
    List<String> order = new ArrayList<>(identity.left());
    order.addAll(identity.right());
    orders.computeIfAbsent(identity.section(), key -> new LinkedHashSet<>()).add(order);
    if (identity.right().size() == 1) {
      sums.add(identity.section() + "/" + identity.right().get(0));
    }
  }

  /** Whether the cells under the heads satisfy all equations of their table. */
  public boolean hold(String section, List<Head> heads, List<String> cells) {
    Map<String, Map<String, Long>> byLine = new LinkedHashMap<>();
    for (int i = 0; i < heads.size(); i++) {
      Head head = heads.get(i);
      if (head.measure() != null && cells.get(i).length() < 18) {
        byLine
            .computeIfAbsent(String.valueOf(head.line()), line -> new LinkedHashMap<>())
            .put(head.measure(), Long.valueOf(cells.get(i)));
      }
    }
    return !know(section)
        || byLine.values().stream()
            .allMatch(line -> holds(equations(section, line.keySet()), line));
  }

  private static boolean holds(List<LayoutEquation> equations, Map<String, Long> line) {
    return !equations.isEmpty() && equations.stream().allMatch(each -> holds(each, line));
  }

  /** The equations of the form whose columns these are; none where some columns are missing. */
  private List<LayoutEquation> equations(String section, Set<String> measures) {
    return byForm.stream()
        .map(all -> all.stream().filter(each -> each.section().equals(section)).toList())
        .filter(all -> !all.isEmpty() && measures.containsAll(operands(all)))
        .max(Comparator.comparingInt(all -> operands(all).size()))
        .orElse(List.of());
  }

  private static Set<String> operands(List<LayoutEquation> equations) {
    return equations.stream()
        .flatMap(each -> Stream.concat(each.left().stream(), each.right().stream()))
        .collect(Collectors.toSet());
  }

  /** Whether the figures of a column may have a sign. */
  public boolean isSigned(String section, @Nullable String measure) {
    return signed.contains(section + "/" + measure);
  }

  /** Whether a column holds the sum of others. */
  public boolean isSum(String section, @Nullable String measure) {
    return sums.contains(section + "/" + measure);
  }

  /** Whether there are equations between the cells of a line of a table. */
  public boolean know(String section) {
    return orders.containsKey(section);
  }

  /** Whether the heads stand as in the equations of their table: what adds up, then the sum. */
  public boolean areOrdered(String section, List<Head> heads) {
    for (List<String> order : orders.getOrDefault(section, Set.of())) {
      if (!areOrdered(order, heads)) {
        return false;
      }
    }
    return true;
  }

  private static boolean areOrdered(List<String> order, List<Head> heads) {
    Map<String, Integer> last = new HashMap<>();
    for (Head head : heads) {
      int at = order.indexOf(head.measure());
      Integer before = at < 0 ? null : last.put(String.valueOf(head.line()), at);
      if (before != null && before >= at) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(LayoutEquation identity, Map<String, Long> line) {
    return sum(identity.left(), line) == sum(identity.right(), line);
  }

  private static long sum(List<String> measures, Map<String, Long> line) {
    return measures.stream().mapToLong(measure -> line.getOrDefault(measure, 0L)).sum();
  }
}
