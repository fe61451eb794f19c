package org.gongkai.extract.table.aligned;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.extract.table.reading.Header.Head;
import org.gongkai.extract.table.reading.RowEquations;
import org.gongkai.model.figure.PrintedNumber;
import org.gongkai.model.figure.Quantity;

/**
 * Decides which column each figure of a table belongs to: by their number where a row is full, else
 * by place where full rows of the same page or the heads themselves prove the columns. What neither
 * proves is left undecided, so that a blank cell never shifts its neighbours.
 */
final class AlignedPlacement {

  private final AlignedHeader header;
  private final List<AlignedRow> rows;
  private final boolean paged;
  private final RowEquations equations;
  private final Map<AlignedRow, List<Integer>> placed = new HashMap<>();

  /**
   * Decides for a table.
   *
   * @param rows its rows in reading order
   * @param paged whether page breaks are marked; where not, columns may shift between any two rows
   */
  AlignedPlacement(
      AlignedHeader header, List<AlignedRow> rows, boolean paged, RowEquations equations) {
    this.header = header;
    this.rows = rows;
    this.paged = paged;
    this.equations = equations;
    List<List<AlignedRow>> stretches = stretches();
    for (int i = 0; i < stretches.size(); i++) {
      place(stretches, i);
    }
  }

  /** The column of each figure of a row; empty where it can't be proved. */
  Optional<List<Integer>> find(AlignedRow row) {
    return Optional.ofNullable(placed.get(row));
  }

  /** Rows that follow each other and whose columns do not shift. */
  private List<List<AlignedRow>> stretches() {
    List<List<AlignedRow>> stretches = new ArrayList<>();
    List<AlignedRow> current = new ArrayList<>();
    for (AlignedRow row : rows) {
      if (row.figures().size() > header.width()) {
        continue;
      }
      List<AlignedRow> longer = new ArrayList<>(current);
      longer.add(row);
      boolean samePage = current.isEmpty() || current.get(0).line().page() == row.line().page();
      if (!samePage || !fits(longer)) {
        stretches.add(current);
        longer = new ArrayList<>(List.of(row));
      }
      current = longer;
    }
    stretches.add(current);
    return stretches;
  }

  private boolean fits(List<AlignedRow> stretch) {
    AlignedColumns columns = columns(stretch);
    return columns.count() <= header.width() && columns.part(stretch);
  }

  private static AlignedColumns columns(List<AlignedRow> stretch) {
    return AlignedColumns.of(stretch.stream().flatMap(row -> row.figures().stream()).toList());
  }

  private void place(List<List<AlignedRow>> stretches, int at) {
    List<AlignedRow> stretch = stretches.get(at);
    boolean alone = isAlone(stretches, stretch);
    for (AlignedRow row : stretch) {
      boolean sums = equations.know(header.section());
      if (row.isFull(header.width())) {
        if ((alone && sums)
            || (!sums && isUnderHeads(row))
            || full(stretch).size() > 1
            || balances(row, range())) {
          placed.put(row, range());
        }
      } else if (!full(stretch).isEmpty()) {
        byFilledColumns(stretch, row);
      } else if (alone && !sums) {
        byHeads(stretch, row);
      }
    }
  }

  /** Whether the columns of a page are the same in all its rows. */
  private static boolean isAlone(List<List<AlignedRow>> stretches, List<AlignedRow> stretch) {
    return stretches.stream()
            .filter(other -> !other.isEmpty() && !stretch.isEmpty())
            .filter(other -> other.get(0).line().page() == stretch.get(0).line().page())
            .count()
        == 1;
  }

  /** Whether each figure stands under its head; where places were counted nobody knows. */
  private boolean isUnderHeads(AlignedRow row) {
    AlignedHeads heads = new AlignedHeads(header, row.figures());
    return !row.line().measured() || heads.place(row.figures()).filter(range()::equals).isPresent();
  }

  private List<Integer> range() {
    return IntStream.range(0, header.width()).boxed().toList();
  }

  private List<AlignedRow> full(List<AlignedRow> stretch) {
    return stretch.stream().filter(row -> row.isFull(header.width())).toList();
  }

  /** Full rows of the same page fill every column, so that the places of all are known. */
  private void byFilledColumns(List<AlignedRow> stretch, AlignedRow row) {
    AlignedColumns columns = columns(stretch);
    boolean proved = columns.count() == header.width() && !row.hasWordsFrom(columns.start());
    if (proved) {
      columns
          .place(row.figures())
          .filter(places -> paged || isBetweenFull(stretch, row) || balances(row, places))
          .ifPresent(places -> placed.put(row, places));
    }
  }

  private boolean isBetweenFull(List<AlignedRow> stretch, AlignedRow row) {
    int index = stretch.indexOf(row);
    return !full(stretch.subList(0, index)).isEmpty()
        && !full(stretch.subList(index, stretch.size())).isEmpty();
  }

  /** Heads on the same page leave no column that two of them could claim. */
  private void byHeads(List<AlignedRow> stretch, AlignedRow row) {
    List<AlignedWord> figures =
        stretch.stream().flatMap(other -> other.figures().stream()).toList();
    AlignedHeads heads = new AlignedHeads(header, figures);
    boolean proved =
        header.page() == row.line().page()
            && columns(stretch).part(stretch)
            && !row.hasWordsFrom(heads.start());
    if (proved) {
      heads.place(row.figures()).ifPresent(places -> placed.put(row, places));
    }
  }

  /** Whether a row satisfies the equations of its table, blank cells taken for nothing. */
  boolean balances(AlignedRow row, List<Integer> places) {
    List<String> cells = new ArrayList<>(Collections.nCopies(header.width(), "0"));
    for (int i = 0; i < places.size(); i++) {
      Quantity quantity = PrintedNumber.quantity(row.figures().get(i).text());
      Optional<String> digits = quantity.number().map(number -> number.toPlainString());
      if (digits.filter(text -> !text.matches("\\d+")).isPresent()) {
        return false;
      }
      cells.set(places.get(i), digits.orElse("0"));
    }
    List<Head> heads = header.heads();
    return equations.know(header.section()) && equations.hold(header.section(), heads, cells);
  }
}
