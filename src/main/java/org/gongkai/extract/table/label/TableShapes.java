package org.gongkai.extract.table.label;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.extract.table.label.Label.Kind;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.form.LabelText;
import org.gongkai.form.Line;
import org.gongkai.form.Table;

/** The shapes of all tables in all forms, the newest first. */
public final class TableShapes {

  private final Map<String, List<TableShape>> shapes = new LinkedHashMap<>();
  private final List<String> sections;
  private final Set<String> across;
  private final Map<Label, Set<String>> leftovers = new HashMap<>();

  public TableShapes(Forms forms) {
    List<Form> newestFirst = new ArrayList<>();
    forms.all().forEach(form -> newestFirst.add(0, form));
    for (Form form : newestFirst) {
      for (Table table : form.tables()) {
        table.blocks().forEach(block -> add(TableShape.of(table, block)));
      }
    }
    sections = List.copyOf(shapes.keySet());
    across = Set.copyOf(sections(Table.Layout.ACROSS));
    Set<String> heads =
        tables(forms)
            .flatMap(table -> table.blocks().stream())
            .flatMap(block -> block.columns().stream())
            .map(column -> LabelText.normal(column.label()))
            .collect(Collectors.toSet());
    tables(forms).forEach(table -> findLeftovers(table, heads));
  }

  private void add(TableShape shape) {
    List<TableShape> known = shapes.computeIfAbsent(shape.section(), key -> new ArrayList<>());
    if (!known.contains(shape)) {
      known.add(shape);
    }
  }

  private static Stream<Table> tables(Forms forms) {
    return forms.all().stream().flatMap(form -> form.tables().stream());
  }

  private void findLeftovers(Table table, Set<String> heads) {
    for (int i = 1; i < table.lines().size(); i++) {
      Line line = table.lines().get(i);
      boolean grouped = table.groups().stream().anyMatch(group -> group.holds(line.category()));
      if (grouped && heads.contains(Vocabulary.unnumbered(LabelText.normal(line.label())))) {
        leftovers
            .computeIfAbsent(
                new Label(Kind.LINE, table.section(), line.category()), key -> new HashSet<>())
            .add(table.lines().get(i - 1).category());
      }
    }
  }

  /**
   * The lines after which a label is read as a line, where without its number it is a column's head
   * too, as 其他 is; empty where it is none.
   */
  public Optional<Set<String>> beforeLeftover(Label label) {
    return Optional.ofNullable(leftovers.get(label));
  }

  public List<String> sections() {
    return sections;
  }

  /** Whether a label stands above figures: that of a column, or of a line beside others. */
  public boolean isHead(Label label) {
    return label.is(Kind.COLUMN) || label.is(Kind.HEAD) || isLineAbove(label);
  }

  /** Whether a label is that of a line which stands above its figures, not beside them. */
  public boolean isLineAbove(Label label) {
    return label.is(Kind.LINE) && across.contains(label.section());
  }

  /** Whether one of some labels is that of a line which stands beside its figures. */
  public boolean nameLineBeside(Collection<Label> labels) {
    boolean line = false;
    for (Label label : labels) {
      if (isLineAbove(label)) {
        return false;
      }
      line |= label.is(Kind.LINE);
    }
    return line;
  }

  public Stream<TableShape> of(String section) {
    return shapes.getOrDefault(section, List.of()).stream();
  }

  /** The tables of a layout. */
  public List<String> sections(Table.Layout layout) {
    return sections.stream().filter(section -> has(section, layout)).toList();
  }

  public boolean has(String section, Table.Layout layout) {
    for (TableShape shape : shapes.getOrDefault(section, List.of())) {
      if (shape.layout() == layout) {
        return true;
      }
    }
    return false;
  }

  /** Whether a part of a table of a layout has fewer columns than some. */
  public boolean hasNarrower(String section, Table.Layout layout, int columns) {
    for (TableShape shape : shapes.getOrDefault(section, List.of())) {
      if (shape.layout() == layout && shape.width() < columns) {
        return true;
      }
    }
    return false;
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
