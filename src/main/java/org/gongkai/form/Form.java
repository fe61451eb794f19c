package org.gongkai.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.model.CellKey;
import org.jspecify.annotations.Nullable;

/**
 * One version of the national form of the annual report.
 *
 * @param id the year it came into force, as used in the {@code form} columns
 * @param basis the document that prescribes it, 国办公开办函〔2021〕30号
 * @param fromYear first report year it applies to
 * @param toYear last report year it applies to where the file says one; null until the next form
 * @param tables the statutory tables in their printed order
 * @param identities the equations its layout implies
 * @param successions which cells continue cells of the form before
 * @param breaks years in which a table came to count something else
 * @param english the English of printed words that no older form has, or has in another sense
 */
public record Form(
    String id,
    String basis,
    int fromYear,
    @Nullable Integer toYear,
    List<Table> tables,
    List<LayoutEquation> identities,
    List<Succession> successions,
    List<Break> breaks,
    Map<String, String> english) {

  public Form {
    tables = List.copyOf(tables);
    identities = List.copyOf(identities);
    successions = List.copyOf(successions);
    breaks = List.copyOf(breaks);
    english = Map.copyOf(english);
  }

  public boolean appliesTo(int year) {
    return fromYear <= year && (toYear == null || year <= toYear);
  }

  public Optional<Table> find(String section) {
    for (Table table : tables) {
      if (table.section().equals(section)) {
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }

  /**
   * The table of a section.
   *
   * @throws IllegalArgumentException when the form has none
   */
  public Table get(String section) {
    return find(section)
        .orElseThrow(() -> new IllegalArgumentException("form " + id + " has no " + section));
  }

  /** Every cell in statutory order: table by table, line by line, column by column. */
  public List<FormCell> cells() {
    return tables.stream().flatMap(table -> table.cells().stream()).toList();
  }

  public Optional<FormCell> find(CellKey key) {
    return find(key.section()).flatMap(table -> table.find(key));
  }

  /** All equations of the form, written out cell by cell. */
  public List<Equation> equations() {
    return identities.stream()
        .flatMap(identity -> identity.equations(get(identity.section())).stream())
        .toList();
  }
}
