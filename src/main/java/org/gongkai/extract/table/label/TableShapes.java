package org.gongkai.extract.table.label;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.Table;

/** The shapes of all tables in all forms, the newest first. */
public final class TableShapes {

  private final List<TableShape> shapes;

  public TableShapes(Forms forms) {
    List<Form> newestFirst = new ArrayList<>();
    forms.all().forEach(form -> newestFirst.add(0, form));
    Set<TableShape> all = new LinkedHashSet<>();
    for (Form form : newestFirst) {
      for (Table table : form.tables()) {
        table.blocks().forEach(block -> all.add(TableShape.of(table, block)));
      }
    }
    shapes = List.copyOf(all);
  }

  public Stream<TableShape> of(String section) {
    return shapes.stream().filter(shape -> shape.section().equals(section));
  }

  /** The tables of a layout. */
  public List<String> sections(Table.Layout layout) {
    return shapes.stream()
        .filter(shape -> shape.layout() == layout)
        .map(TableShape::section)
        .distinct()
        .toList();
  }

  public boolean has(String section, Table.Layout layout) {
    return of(section).anyMatch(shape -> shape.layout() == layout);
  }

  /** The shape that some heads are all columns of. */
  public Optional<TableShape> whole(String section, Collection<String> heads) {
    return of(section).filter(shape -> shape.isWhole(heads)).findFirst();
  }

  /** The lines of a table whose lines stand side by side, as the newest form has them. */
  public List<String> linesAcross(String section) {
    return of(section).map(TableShape::lines).findFirst().orElse(List.of());
  }
}
