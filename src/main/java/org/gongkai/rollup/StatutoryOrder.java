package org.gongkai.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.form.FormCell;
import org.gongkai.model.CellKey;

/**
 * The cells of a rollup from top to bottom: those of the form the year requires as they are
 * printed, each group line above its first member. A line that only another form has follows the
 * line it follows there; a column that only another form has stands behind the required ones.
 */
public final class StatutoryOrder {

  private final KnownForms forms;

  /** All cells of all forms, from the point of view of each. */
  private final Map<String, List<RollupCell>> byForm = new HashMap<>();

  public StatutoryOrder(KnownForms forms) {
    this.forms = forms;
    for (FormLines first : forms.all()) {
      Stream<FormLines> others = forms.all().stream().filter(other -> !other.equals(first));
      byForm.put(first.id(), merge(Stream.concat(Stream.of(first), others).toList()));
    }
  }

  /**
   * The cells of the form the year requires and those of other forms that occur.
   *
   * @param present the cells of the reports at hand
   * @throws IllegalArgumentException for a year before the first form
   */
  public List<RollupCell> cells(int year, Set<CellKey> present) {
    String required = forms.required(year).id();
    return byForm.getOrDefault(required, List.of()).stream()
        .filter(cell -> cell.form().equals(required) || cell.isAmong(present))
        .toList();
  }

  private static List<RollupCell> merge(List<FormLines> forms) {
    Set<String> sections = new LinkedHashSet<>();
    forms.forEach(form -> sections.addAll(form.sections()));
    List<RollupCell> merged = new ArrayList<>();
    for (String section : sections) {
      for (String category : categories(forms, section)) {
        merged.addAll(line(forms, section, category));
      }
    }
    return merged;
  }

  private static List<String> categories(List<FormLines> forms, String section) {
    List<String> merged = new ArrayList<>();
    for (FormLines form : forms) {
      int next = 0;
      for (String category : form.categories(section)) {
        int known = merged.indexOf(category);
        if (known < 0) {
          merged.add(next++, category);
        } else {
          next = known + 1;
        }
      }
    }
    return merged;
  }

  private static Collection<RollupCell> line(
      List<FormLines> forms, String section, String category) {
    Map<CellKey, RollupCell> cells = new LinkedHashMap<>();
    for (FormLines form : forms) {
      for (FormCell cell : form.cells(section, category)) {
        CellKey key = cell.key();
        cells.computeIfAbsent(key, any -> new RollupCell(cell, form.id(), parts(forms, key)));
      }
    }
    return cells.values();
  }

  private static List<CellKey> parts(List<FormLines> forms, CellKey key) {
    return forms.stream().flatMap(form -> form.parts(key).stream()).distinct().toList();
  }
}
