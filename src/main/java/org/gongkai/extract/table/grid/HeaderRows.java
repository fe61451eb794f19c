package org.gongkai.extract.table.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.gongkai.document.GridCell;
import org.gongkai.extract.table.label.Label;
import org.gongkai.extract.table.label.Label.Kind;
import org.gongkai.extract.table.label.TableShape;
import org.gongkai.extract.table.label.TableShapes;
import org.gongkai.extract.table.reading.Header;
import org.gongkai.extract.table.reading.ReadingPlace;
import org.gongkai.extract.table.reading.TableReadings;
import org.gongkai.model.Observation;

/** Recognises the rows of a grid that hold column heads, and gathers them. */
record HeaderRows(
    TableShapes shapes,
    ReadingPlace place,
    TableReadings readings,
    BiPredicate<Label, String> statutory) {

  /** The table of whose columns a row holds most heads; empty where it holds none. */
  Optional<String> section(GridRow row) {
    String found = null;
    long most = -1;
    for (String section : row.hasFigures() ? List.<String>of() : shapes.sections()) {
      long columns = row.count(Kind.COLUMN, section);
      if (columns > most && shapes.of(section).anyMatch(shape -> isHeader(row, shape, columns))) {
        found = section;
        most = columns;
      }
    }
    return Optional.ofNullable(found);
  }

  private static boolean isHeader(GridRow row, TableShape shape, long columns) {
    String section = shape.section();
    long lines = row.count(Kind.LINE, section);
    return switch (shape.layout()) {
      case BLOCKS -> columns >= 1;
      case MATRIX -> columns >= 2 || row.namesCode(shape.first()) || isApplicantHead(row, section);
      case ACROSS ->
          columns >= 2 || lines >= 2 || (row.count(Kind.HEAD, section) >= 1 && lines >= 1);
    };
  }

  /** 申请人情况 over the columns, as opposed to 三、本年度办理结果 before the lines. */
  private static boolean isApplicantHead(GridRow row, String section) {
    return row.count(Kind.LINE, section) == 0
        && (row.count(Kind.CORNER, section) >= 1
            || row.ownCells().stream().anyMatch(cell -> cell.text().contains("申请人")));
  }

  /** Takes in a row that holds column heads. */
  void gather(GridRow row, String section) {
    Header header = place.openHeader(section, true);
    boolean columnsBegun = false;
    for (int i = 0; i < row.cells().size(); i++) {
      if (row.isOwn(i)) {
        columnsBegun |= gatherCell(row, i, header, columnsBegun);
      }
    }
  }

  /** Adds the head in a cell; says whether it was one. */
  private boolean gatherCell(GridRow row, int at, Header header, boolean columnsBegun) {
    GridCell cell = row.cells().get(at);
    String section = header.section();
    for (Label label : row.labels(at, section)) {
      if (label.is(Kind.COLUMN)) {
        header.add(label.code(), cell, statutory.test(label, cell.text()));
        readings.addColumn(section, label.code(), cell.text());
        return true;
      }
      if (shapes.isLineAbove(label)) {
        header.addLine(label.code(), cell.column());
        return false;
      }
    }
    if (!cell.isBlank() && row.labels(at).isEmpty() && !columnsBegun) {
      header.addBeside(cell);
    } else if (!cell.isBlank() && row.labels(at).isEmpty()) {
      header.add(null, cell.column(), cell.endColumn());
      readings.observe(
          Observation.of(
              Observation.Kind.COLUMN_UNKNOWN, section, cell.text(), "", cell.location()));
      return true;
    }
    return false;
  }
}
