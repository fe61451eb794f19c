package org.gongkai.extract.table.label;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.extract.table.label.Label.Kind;
import org.gongkai.form.Column;
import org.gongkai.form.Form;
import org.gongkai.form.FormBlock;
import org.gongkai.form.Forms;
import org.gongkai.form.LabelText;
import org.gongkai.form.Line;
import org.gongkai.form.Table;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside what in the forms. A damaged label between two that are known can be but one;
 * it is taken for that where it looks like it.
 */
public final class FormOrder {

  /** All columns of a part of a table. */
  private record Whole(String section, List<String> measures) {}

  private final Set<Whole> wholes = new HashSet<>();
  private final List<List<Label>> lineOrders = new ArrayList<>();
  private final Map<Label, Set<Label>> after = new HashMap<>();
  private final Map<Label, Set<Label>> before = new HashMap<>();
  private final Map<Label, Set<String>> statutory = new HashMap<>();
  private final Map<Label, Set<String>> texts = new HashMap<>();

  public FormOrder(Forms forms) {
    for (Form form : forms.all()) {
      form.tables().forEach(this::add);
    }
  }

  /** Whether columns are all that a table has in one of its parts, in the order of the form. */
  public boolean isWhole(String section, List<String> measures) {
    return wholes.contains(new Whole(section, measures));
  }

  /**
   * The columns that heads mean, some of them damaged beyond any likeness of their own: those of
   * the one part of a table that has the known ones in their places. Empty where no part has, or
   * several.
   *
   * @param measures the columns in reading order, null where a head could not be understood
   * @param texts the heads as printed
   */
  public Optional<List<String>> fill(
      String section, List<@Nullable String> measures, List<String> texts) {
    if (measures.stream().allMatch(Objects::isNull)) {
      return Optional.empty();
    }
    List<List<String>> fitting =
        wholes.stream()
            .filter(whole -> whole.section().equals(section))
            .map(Whole::measures)
            .filter(whole -> fits(section, whole, measures, texts))
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private boolean fits(
      String section, List<String> whole, List<@Nullable String> measures, List<String> texts) {
    if (whole.size() != measures.size()) {
      return false;
    }
    for (int i = 0; i < whole.size(); i++) {
      String measure = measures.get(i);
      boolean fits =
          measure == null
              ? mayBe(texts.get(i), new Label(Kind.COLUMN, section, whole.get(i)))
              : measure.equals(whole.get(i));
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private void add(Table table) {
    List<Label> lines = new ArrayList<>();
    for (FormBlock block : table.blocks()) {
      List<Label> columns = new ArrayList<>();
      block.columns().forEach(column -> columns.add(column(table, column)));
      block.lines().forEach(line -> lines.add(line(table, line)));
      List<String> measures = columns.stream().map(Label::code).toList();
      wholes.add(new Whole(table.section(), measures));
      if (table.layout() == Table.Layout.ACROSS) {
        wholes.add(new Whole(table.section(), times(measures, block.lines().size())));
        columns.add(columns.get(0));
      }
      follow(columns);
      follow(heads(table, block.columns().stream().map(Column::labels).toList(), columns));
      if (table.layout() == Table.Layout.ACROSS) {
        follow(heads(table, block.lines().stream().map(Line::labels).toList(), lines));
      }
    }
    follow(lines);
    lineOrders.add(lines);
  }

  /** One level of heads: what stands alone as it is, what stands together as the head over it. */
  private List<Label> heads(Table table, List<List<String>> paths, List<Label> labels) {
    int depth = paths.stream().mapToInt(List::size).min().orElse(0);
    List<Label> heads = new ArrayList<>();
    for (int i = 0; i < paths.size(); i++) {
      boolean alone = paths.get(i).size() == depth;
      Label head = alone ? labels.get(i) : new Label(Kind.HEAD, table.section(), "");
      if (!alone) {
        name(head, Stream.of(paths.get(i).get(depth - 1)));
      }
      if (heads.isEmpty() || !heads.get(heads.size() - 1).equals(head)) {
        heads.add(head);
      }
    }
    return heads;
  }

  private static List<String> times(List<String> measures, int lines) {
    return Collections.nCopies(lines, measures).stream().flatMap(List::stream).toList();
  }

  /** Whether a line stands below another of its table in some form. */
  public boolean follows(String section, String above, String below) {
    return lineOrders.stream()
        .filter(lines -> lines.contains(new Label(Kind.LINE, section, above)))
        .anyMatch(
            lines ->
                lines.indexOf(new Label(Kind.LINE, section, above))
                    < lines.indexOf(new Label(Kind.LINE, section, below)));
  }

  /** Whether a text is a label in the form's own words. */
  public boolean isStatutory(Label label, String text) {
    Set<String> wordings = statutory.getOrDefault(label, Set.of());
    return wordings.contains(text) || wordings.contains(LabelText.normal(text));
  }

  private Label column(Table table, Column column) {
    Label label = new Label(Kind.COLUMN, table.section(), column.measure());
    name(label, Stream.concat(Stream.of(column.label()), column.aliases().stream()));
    statutory.computeIfAbsent(label, key -> new HashSet<>()).add(LabelText.normal(column.label()));
    return label;
  }

  private Label line(Table table, Line line) {
    Label label = new Label(Kind.LINE, table.section(), line.category());
    name(label, Stream.concat(Stream.of(line.label()), line.aliases().stream()));
    return label;
  }

  private void name(Label label, Stream<String> wordings) {
    Set<String> known = texts.computeIfAbsent(label, key -> new LinkedHashSet<>());
    wordings.forEach(
        wording -> {
          known.add(LabelText.normal(wording));
          known.add(LabelDress.off(wording));
        });
  }

  private void follow(List<Label> order) {
    for (int i = 0; i + 1 < order.size(); i++) {
      after.computeIfAbsent(order.get(i), key -> new LinkedHashSet<>()).add(order.get(i + 1));
      before.computeIfAbsent(order.get(i + 1), key -> new LinkedHashSet<>()).add(order.get(i));
    }
  }

  /**
   * What a damaged label means between two neighbours; empty when it may mean nothing there, or
   * more than one thing, or when neither neighbour is known.
   *
   * @param previous what stands before it, or null when that is not known
   * @param next what stands behind it, or null when that is not known
   */
  public Optional<Label> between(@Nullable Label previous, String text, @Nullable Label next) {
    Set<Label> candidates = new LinkedHashSet<>();
    if (previous != null) {
      candidates.addAll(after.getOrDefault(previous, Set.of()));
    }
    if (next != null) {
      Set<Label> left = before.getOrDefault(next, Set.of());
      if (previous == null) {
        candidates.addAll(left);
      } else {
        candidates.retainAll(left);
      }
    }
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    String plain = LabelDress.off(text);
    List<Label> like = candidates.stream().filter(label -> mayBePlain(plain, label)).toList();
    return like.size() == 1 ? Optional.of(like.get(0)) : Optional.empty();
  }

  /** Whether a text looks like a label, cut or misspelt. */
  private boolean mayBe(String text, Label label) {
    return mayBePlain(LabelDress.off(text), label);
  }

  private boolean mayBePlain(String plain, Label label) {
    for (String wording : texts.getOrDefault(label, Set.of())) {
      if (Likeness.mayBe(plain, wording)) {
        return true;
      }
    }
    return false;
  }
}
