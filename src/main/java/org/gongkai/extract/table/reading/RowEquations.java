package org.gongkai.extract.table.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.extract.table.reading.Header.Head;
import org.gongkai.form.Column;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.Identity;
import org.gongkai.form.Identity.Axis;
import org.jspecify.annotations.Nullable;

/** The equations between the cells of one line, by which run-together figures are told apart. */
public final class RowEquations {

  private final List<Identity> identities = new ArrayList<>();
  private final Set<String> signed = new HashSet<>();

  public RowEquations(Forms forms) {
    for (Form form : forms.all()) {
      form.tables().stream()
          .flatMap(table -> table.cells().stream())
          .filter(cell -> cell.type() == Column.Type.CHANGE)
          .forEach(cell -> signed.add(cell.key().section() + "/" + cell.key().measure()));
      form.identities().stream()
          .filter(identity -> identity.along() == Axis.MEASURE)
          .filter(identity -> !identities.contains(identity))
          .forEach(identities::add);
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
    return identities.stream()
        .filter(identity -> identity.section().equals(section))
        .allMatch(identity -> byLine.values().stream().allMatch(line -> holds(identity, line)));
  }

  /** Whether the figures of a column may have a sign. */
  public boolean isSigned(String section, @Nullable String measure) {
    return signed.contains(section + "/" + measure);
  }

  /** Whether there are equations between the cells of a line of a table. */
  public boolean know(String section) {
    return identities.stream().anyMatch(identity -> identity.section().equals(section));
  }

  /** Whether the heads stand as in the equations of their table: what adds up, then the sum. */
  public boolean areOrdered(String section, List<Head> heads) {
    return identities.stream()
        .filter(identity -> identity.section().equals(section))
        .allMatch(identity -> areOrdered(identity, heads));
  }

  private static boolean areOrdered(Identity identity, List<Head> heads) {
    List<String> order = new ArrayList<>(identity.left());
    order.addAll(identity.right());
    Map<String, Integer> last = new LinkedHashMap<>();
    for (Head head : heads) {
      int at = order.indexOf(head.measure());
      Integer before = at < 0 ? null : last.put(String.valueOf(head.line()), at);
      if (before != null && before >= at) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(Identity identity, Map<String, Long> line) {
    return line.keySet().containsAll(identity.left())
        && line.keySet().containsAll(identity.right())
        && sum(identity.left(), line) == sum(identity.right(), line);
  }

  private static long sum(List<String> measures, Map<String, Long> line) {
    return measures.stream().mapToLong(measure -> line.getOrDefault(measure, 0L)).sum();
  }
}
