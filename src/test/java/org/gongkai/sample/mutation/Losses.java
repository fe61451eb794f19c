package org.gongkai.sample.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.model.CellKey;
import org.gongkai.sample.Dice;
import org.gongkai.sample.mutation.Mutation.Area;
import org.gongkai.sample.mutation.Truth.Kind;
import org.gongkai.sample.page.DressedTable;
import org.gongkai.sample.page.SampleCell;

/** Rows that lost a cell, or spans that push their cells aside. */
final class Losses {

  static final List<Mutation> ALL =
      List.of(
          kind("a figure lost", Losses::lose),
          kind("blanks lost", Losses::loseBlanks),
          kind("a label spans too far", (row, dice) -> widened(row)),
          kind("a group reaches too far", Losses::tallerGroup),
          new Mutation("a line lost", Area.GRID, Medium.ANY, Losses::loseLine),
          new Mutation("blank cells", Area.CELLS, Medium.ANY, Losses::blank),
          new Mutation("blank lines", Area.CELLS, Medium.GRIDS, Losses::blankLine));

  private Losses() {}

  /** What becomes of a row of figures. */
  private interface RowChange {
    List<SampleCell> of(List<SampleCell> row, Dice dice);
  }

  private static Mutation kind(String kind, RowChange change) {
    return new Mutation(
        kind,
        Area.GRID,
        Medium.ROWS,
        (draft, medium, dice) -> {
          Draft blanked =
              kind.startsWith("blanks") ? blank(draft, medium, dice).orElse(draft) : draft;
          CellKey one = dice.pick(candidates(blanked, kind.startsWith("blanks")));
          long seed = dice.random().nextLong();
          return Optional.of(shifted(blanked, one, row -> change.of(row, Dice.of(seed))));
        });
  }

  private static List<CellKey> candidates(Draft draft, boolean blanks) {
    return draft.truths().entrySet().stream()
        .filter(e -> blanks == (e.getValue().kind() == Kind.BLANK))
        .map(java.util.Map.Entry::getKey)
        .filter(key -> !key.measure().equals("decisions") && !key.measure().equals("amount"))
        .toList();
  }

  /** Changes the row of a cell; its figures can't be placed for certain any more. */
  private static Draft shifted(
      Draft draft, CellKey one, java.util.function.UnaryOperator<List<SampleCell>> change) {
    Draft changed =
        draft.mapTables(
            table -> table.mapRows(row -> keys(row).contains(one) ? change.apply(row) : row),
            one.section()::equals);
    Set<CellKey> left = changed.texts().keySet();
    Set<CellKey> touched = lineOf(draft, one);
    return changed.mapTruths(
        (key, truth) ->
            !left.contains(key)
                ? Truth.of(Kind.GONE)
                : touched.contains(key) ? truth.blurred() : truth);
  }

  private static Set<CellKey> lineOf(Draft draft, CellKey one) {
    return draft.page().parts().stream()
        .filter(org.gongkai.sample.page.SamplePart.Tabular.class::isInstance)
        .flatMap(
            part -> ((org.gongkai.sample.page.SamplePart.Tabular) part).table().rows().stream())
        .map(Losses::keys)
        .filter(keys -> keys.contains(one))
        .findFirst()
        .orElse(Set.of());
  }

  private static Set<CellKey> keys(List<SampleCell> row) {
    return row.stream().flatMap(cell -> cell.figureOf().stream()).collect(Collectors.toSet());
  }

  private static List<SampleCell> lose(List<SampleCell> row, Dice dice) {
    List<SampleCell> shorter = new ArrayList<>(row);
    List<SampleCell> figures = row.stream().filter(cell -> cell.key() != null).toList();
    shorter.remove(dice.pick(figures.subList(0, Math.max(1, figures.size() - 1))));
    return shorter;
  }

  private static List<SampleCell> loseBlanks(List<SampleCell> row, Dice dice) {
    return row.stream().filter(cell -> cell.key() == null || !cell.text().isEmpty()).toList();
  }

  private static List<SampleCell> widened(List<SampleCell> row) {
    List<SampleCell> wider = new ArrayList<>(row);
    int label = -1;
    for (int at = 0; at < row.size() && row.get(at).key() == null; at++) {
      label = at;
    }
    if (label >= 0) {
      SampleCell cell = row.get(label);
      wider.set(label, cell.spanning(cell.rowSpan(), cell.columnSpan() + 1));
    }
    return wider;
  }

  private static List<SampleCell> tallerGroup(List<SampleCell> row, Dice dice) {
    return row.stream()
        .map(
            cell ->
                cell.rowSpan() > 1 ? cell.spanning(cell.rowSpan() - 1, cell.columnSpan()) : cell)
        .toList();
  }

  private static Optional<Draft> loseLine(Draft draft, Medium medium, Dice dice) {
    List<String> lines =
        List.of("licensing", "penalties", "coercion", "carried_out", "result.partial");
    String lost = dice.pick(lines);
    Draft shorter = draft.mapTables(table -> without(table, lost), section -> true);
    return Optional.of(
        shorter.mapTruths(
            (key, truth) -> key.category().equals(lost) ? Truth.of(Kind.GONE) : truth));
  }

  private static DressedTable without(DressedTable table, String category) {
    List<List<SampleCell>> rows = new ArrayList<>(table.rows());
    rows.removeIf(row -> keys(row).stream().anyMatch(key -> key.category().equals(category)));
    return rows.size() == table.rows().size()
        ? table
        : new DressedTable(table.width(), table.headRows(), shortened(table, rows));
  }

  /** Groups above the lost line lose a row of their height. */
  private static List<List<SampleCell>> shortened(DressedTable table, List<List<SampleCell>> rows) {
    int lost = 0;
    while (lost < rows.size() && rows.get(lost).equals(table.rows().get(lost))) {
      lost++;
    }
    List<List<SampleCell>> shorter = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      int from = at;
      int gone = lost;
      shorter.add(
          rows.get(at).stream()
              .map(
                  cell ->
                      from < gone && from + cell.rowSpan() > gone
                          ? cell.spanning(cell.rowSpan() - 1, cell.columnSpan())
                          : cell)
              .toList());
    }
    return shorter;
  }

  private static Optional<Draft> blank(Draft draft, Medium medium, Dice dice) {
    boolean some = dice.oneIn(2);
    Draft blanked = draft;
    for (var cell : draft.figures(c -> c.key().section().equals("requests"))) {
      boolean zero = draft.plain(cell.key()).orElseThrow().signum() == 0;
      if (zero && (!some || dice.oneIn(2))) {
        blanked = blanked.write(cell.key(), "", Truth.of(Kind.BLANK));
      }
    }
    return Optional.of(blanked);
  }

  private static Optional<Draft> blankLine(Draft draft, Medium medium, Dice dice) {
    String line = dice.pick(List.of("government_rules", "result.partial", "carried_in"));
    Draft blanked = draft;
    for (var cell : draft.figures(c -> c.key().category().equals(line))) {
      blanked = blanked.write(cell.key(), "", Truth.of(Kind.BLANK));
    }
    return Optional.of(blanked);
  }
}
