package org.gongkai.sample.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.sample.mutation.Medium.Family;
import org.gongkai.sample.mutation.Mutation.Area;
import org.gongkai.sample.page.DressedTable;
import org.gongkai.sample.page.SampleCell;
import org.gongkai.sample.page.SampleCell.Kind;

/** Heads of columns whose words are wrapped onto a second row of the table. */
final class Heads {

  private static final int WRAPPED = 4;

  static final List<Mutation> ALL =
      List.of(
          new Mutation(
              "heads wrapped onto two rows",
              Area.GRID,
              Medium.ROWS,
              (draft, medium, dice) ->
                  Optional.of(draft.mapTables(table -> wrapped(table, false), s -> true))),
          new Mutation(
              "wrapped halves alone in their row",
              Area.GRID,
              Medium.where(medium -> medium.family() == Family.BARS),
              (draft, medium, dice) ->
                  Optional.of(draft.mapTables(table -> wrapped(table, true), s -> true))));

  private Heads() {}

  private static DressedTable wrapped(DressedTable table, boolean alone) {
    DressedTable wrapped = table;
    for (int at = table.rows().size() - 1; at >= 0; at--) {
      boolean lowest = at == table.headRows() - 1;
      boolean ofBlock = table.headRows() == 0 && table.rows().get(at).get(0).kind() == Kind.HEAD;
      if (lowest || ofBlock) {
        wrapped = wrapped(wrapped, at, alone);
      }
    }
    return wrapped;
  }

  private static DressedTable wrapped(DressedTable table, int head, boolean alone) {
    List<SampleCell> below = new ArrayList<>();
    for (SampleCell cell : table.rows().get(head)) {
      boolean halved = isHalved(cell);
      if (halved) {
        below.add(cell.saying(cell.text().substring(cell.text().length() / 2)));
      } else if (!alone) {
        below.add(SampleCell.filler(1, cell.columnSpan()));
      }
    }
    DressedTable longer = GridSurgery.withRow(table, head + 1, below);
    List<List<SampleCell>> rows = new ArrayList<>(longer.rows());
    rows.set(head, rows.get(head).stream().map(Heads::upperHalf).toList());
    int heads = table.headRows() == 0 ? 0 : table.headRows() + 1;
    return new DressedTable(table.width(), heads, rows);
  }

  private static SampleCell upperHalf(SampleCell cell) {
    return isHalved(cell) ? cell.saying(cell.text().substring(0, cell.text().length() / 2)) : cell;
  }

  private static boolean isHalved(SampleCell cell) {
    return cell.rowSpan() == 1 && cell.text().length() >= WRAPPED && !cell.text().contains("信息内容");
  }
}
