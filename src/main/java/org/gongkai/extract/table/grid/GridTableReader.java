package org.gongkai.extract.table.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.document.Grid;
import org.gongkai.extract.table.label.FormOrder;
import org.gongkai.extract.table.label.Label;
import org.gongkai.extract.table.label.Label.Kind;
import org.gongkai.extract.table.label.Vocabulary;
import org.gongkai.extract.table.reading.ClaimInForce;
import org.gongkai.extract.table.reading.Header;
import org.gongkai.extract.table.reading.ReadingPlace;
import org.gongkai.extract.table.reading.RowEquations;
import org.gongkai.extract.table.reading.TableClaim;
import org.gongkai.extract.table.reading.TableReadings;
import org.gongkai.model.Observation;

/** Reads statutory tables from grids: heads name the columns, labels name the lines. */
public final class GridTableReader {

  private final Vocabulary vocabulary;
  private final FormOrder order;
  private final ReadingPlace place;
  private final TableReadings readings;
  private final HeaderRows headerRows;
  private final LineLabels labels;
  private final FigureRows figureRows;
  private final UnheadedLines unheaded;
  private final ClaimInForce claim;

  public GridTableReader(
      Vocabulary vocabulary,
      FormOrder order,
      ReadingPlace place,
      TableReadings readings,
      RowEquations equations,
      UnheadedLines unheaded,
      ClaimInForce claim) {
    this.claim = claim;
    this.vocabulary = vocabulary;
    this.order = order;
    this.place = place;
    this.readings = readings;
    this.headerRows = new HeaderRows(vocabulary.shapes(), place, readings, order::isStatutory);
    this.labels = new LineLabels(vocabulary, place);
    this.figureRows = new FigureRows(place, readings, equations, order, labels);
    this.unheaded = unheaded;
  }

  /** Reads what the grid holds of the statutory tables; says whether it held anything. */
  public boolean read(Grid grid) {
    List<GridRow> rows = rows(grid);
    return TurnedTable.find(rows, vocabulary.shapes())
        .map(turned -> read(grid, rows, turned))
        .orElseGet(() -> read(rows, grid.isFilledUp()));
  }

  private List<GridRow> rows(Grid grid) {
    List<GridRow> rows = new ArrayList<>();
    for (int index = 0; index < grid.height(); index++) {
      rows.add(new GridRow(index, grid.row(index), vocabulary));
    }
    return rows;
  }

  private boolean read(Grid grid, List<GridRow> rows, TurnedTable turned) {
    boolean above = read(rows.subList(0, turned.from()), grid.isFilledUp());
    boolean table = read(rows(grid.turned(turned.from(), turned.end(), turned.width())), false);
    boolean below = read(rows.subList(turned.end(), rows.size()), grid.isFilledUp());
    return above || table || below;
  }

  private boolean read(List<GridRow> rows, boolean filledUp) {
    return read(new GridRows(mend(rows), filledUp, headerRows));
  }

  /** The rows with heads and labels whole that were broken, cut or misspelt. */
  private List<GridRow> mend(List<GridRow> rows) {
    DamagedHeads heads = new DamagedHeads(vocabulary, order);
    List<GridRow> headed =
        new WrappedHeads(vocabulary).mend(rows).stream().map(heads::mend).toList();
    List<GridRow> unnumbered = new RowNumbers(vocabulary.shapes()).takeOut(headed);
    return new DamagedLabels(order).mend(LabelsAbove.mend(unnumbered, vocabulary.shapes()));
  }

  private boolean read(GridRows rows) {
    boolean statutory = new ContinuedGrid(place, order, labels).resume(rows);
    for (int at = 0; at < rows.all().size(); at++) {
      GridRow row = rows.all().get(at);
      if (row.saysNone()) {
        readNoneAcross(rows, at);
        continue;
      }
      Optional<String> headed = rows.headed(row);
      if (headed.isPresent()) {
        headerRows.gather(row, headed.get());
        place.header().ifPresent(header -> claim.enterTable(header.section()));
        statutory = true;
      } else if (readMarks(row)) {
        statutory = true;
      } else if (place.header().isPresent() && readFigures(rows, row)) {
        statutory = true;
      } else if (!hear(row) && !statutory) {
        if (row.hasWords()) {
          place.leave();
        }
        unheaded.offer(row);
      } else if (row.hasFigures()) {
        see(row);
      }
    }
    return statutory;
  }

  /** The label of a line whose figures stand under no heads that were understood. */
  private void see(GridRow row) {
    for (int i = 0; i < row.cells().size(); i++) {
      for (Label label : row.labels(i)) {
        if (label.is(Kind.LINE)) {
          readings.see(label.section(), label.code(), row.location());
        }
      }
    }
  }

  /** A row that says whose the table below it is, or of which year. */
  private boolean hear(GridRow row) {
    Optional<TableClaim> made = claim(row);
    made.ifPresent(claim::make);
    return made.isPresent();
  }

  private static Optional<TableClaim> claim(GridRow row) {
    return row.ownCells().stream()
        .flatMap(cell -> TableClaim.find(cell.text()).stream())
        .reduce(TableClaim::with);
  }

  /**
   * Under complete heads over lines side by side a row of blanks or of — is its row of figures,
   * when no other follows.
   */
  private void readNoneAcross(GridRows rows, int at) {
    GridRow row = rows.all().get(at);
    boolean last = rows.all().stream().skip(at + 1L).noneMatch(GridRow::hasFigures);
    if (last && place.isAcrossNext() && !row.cells().isEmpty()) {
      figureRows.addAcross(rows, row);
    }
  }

  /** A row of titles, corners or group labels alone. */
  private boolean readMarks(GridRow row) {
    boolean marks = false;
    for (int i = 0; i < row.cells().size(); i++) {
      if (row.cells().get(i).isBlank()) {
        continue;
      }
      if (row.labels(i).isEmpty() || vocabulary.shapes().nameLineBeside(row.labels(i))) {
        return false;
      }
      marks = true;
      enterMark(row.labels(i));
    }
    return marks;
  }

  private void enterMark(Set<Label> marks) {
    enterGroup(marks);
    place.enterLineAbove(marks);
  }

  private void enterGroup(Set<Label> marks) {
    for (Label label : marks) {
      if (label.is(Kind.GROUP)) {
        place.enterGroup(label.code());
        return;
      }
    }
  }

  private boolean readFigures(GridRows rows, GridRow row) {
    Header header = place.header().orElseThrow();
    if (row.hasFigures() && LineLabels.isColumnNumbers(row)) {
      return true;
    }
    if (row.hasFigures() && LineLabels.isOtherYear(row, header)) {
      return readUnknown(row);
    }
    int labelAt = labels.labelAt(row, header);
    if (labelAt >= 0) {
      return goesOn(row, labelAt, header) || readLine(rows, row, labelAt, header);
    }
    if (header.isAcross() && row.hasFigures()) {
      claim.during(claim(row), () -> figureRows.addAcross(rows, row));
      return true;
    }
    if (row.isOneFigure()) {
      readings.doubtLast(header.section(), row.text());
    }
    return readUnknown(row);
  }

  /** Whether a row is the rest of the one above: its label reaches in, and no figure is its own. */
  private static boolean goesOn(GridRow row, int labelAt, Header header) {
    return row.names(labelAt, Kind.LINE, header.section())
        && !row.isOwn(labelAt)
        && !row.hasFigures();
  }

  private boolean readLine(GridRows rows, GridRow row, int labelAt, Header header) {
    for (int i = 0; i < labelAt; i++) {
      enterGroup(row.labels(i));
    }
    Optional<String> category = labels.category(row, labelAt, header.section());
    if (category.isEmpty()) {
      return readUnknown(row);
    }
    figureRows.addLine(rows, row, labelAt, category.get());
    return true;
  }

  /** A line that no form knows, inside a table that is statutory. */
  private boolean readUnknown(GridRow row) {
    Header header = place.header().orElseThrow();
    if (!row.hasFigures() || !row.hasWords()) {
      return false;
    }
    readings.observe(
        Observation.of(
            Observation.Kind.LINE_UNKNOWN, header.section(), row.text(), "", row.location()));
    return true;
  }
}
