package org.gongkai.check.context;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.form.Table;
import org.gongkai.model.CellKey;

/**
 * Says in words where a cell stands: 表三“（七）总计”行“自然人”列.
 *
 * @param bySection the forms that the tables of the report follow
 * @param forms all forms, for tables that are not in the report, the newest first
 */
public record CellPlaces(Map<String, FormIndex> bySection, List<FormIndex> forms) {

  private static final String NUMERALS = "一二三四五六";

  public CellPlaces {
    bySection = Map.copyOf(bySection);
    forms = List.copyOf(forms);
  }

  /** Names a cell, a line, a table or, for the empty key, the report. */
  public Phrase of(CellKey key) {
    if (findTable(key.section()).isEmpty()) {
      return Phrase.of("place.report");
    }
    Phrase table = table(key.section());
    if (key.category().isEmpty()) {
      return key.measure().isEmpty() ? table : Phrase.of("place.column", table, column(key));
    }
    return key.measure().isEmpty()
        ? Phrase.of("place.line", table, line(key))
        : Phrase.of("place.cell", table, line(key), column(key));
  }

  /** Names a cell without its table, for lists. */
  public Phrase within(CellKey key) {
    return Phrase.of("place.within", line(key), column(key));
  }

  /** Names a table: 表三. */
  public Phrase table(String section) {
    String number = findTable(section).map(Table::number).orElse(section);
    return Phrase.of("place.table", number, NUMERALS.indexOf(number) + 1);
  }

  /** Section codes of the statutory tables, in their order. */
  public List<String> sections() {
    return forms.get(0).form().tables().stream().map(Table::section).toList();
  }

  /** The table that a written section holds, 一 to 六; empty for those without. */
  public Optional<String> findSection(String number) {
    return forms.get(0).form().tables().stream()
        .filter(table -> table.number().equals(number))
        .map(Table::section)
        .findFirst();
  }

  /** The label of a line, with its group where the line's own says too little. */
  public String line(CellKey key) {
    return indexes(key.section())
        .flatMap(form -> form.findLineLabel(key).stream())
        .findFirst()
        .orElse(key.category());
  }

  /** The label of a column. */
  public String column(CellKey key) {
    return indexes(key.section())
        .flatMap(form -> form.findColumnLabel(key).stream())
        .findFirst()
        .orElse(key.measure());
  }

  private Optional<Table> findTable(String section) {
    return indexes(section).flatMap(form -> form.form().find(section).stream()).findFirst();
  }

  private Stream<FormIndex> indexes(String section) {
    return Stream.concat(Optional.ofNullable(bySection.get(section)).stream(), forms.stream());
  }
}
