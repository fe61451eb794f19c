package org.gongkai.output.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gongkai.form.Column;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Table;
import org.gongkai.model.CellKey;
import org.gongkai.output.sums.PrintedCell;
import org.gongkai.output.sums.PrintedTable;
import org.gongkai.output.template.FillStyles.Kind;
import org.gongkai.output.template.Watch.Colour;

/**
 * The sheet of a statutory table: the table as the law prints it, and beside it (below it where it
 * is as wide as a page) what is wrong with what has been typed.
 */
final class TableSheet {

  /** Below the heading and a row of air. */
  private static final int TOP = 2;

  private static final int NOTE_WIDTH = 62;

  /** In points: two lines, and as many as a row beside which much may be said needs. */
  private static final int HEIGHT = 30;

  private static final int CROWDED = 46;
  private static final int FEW = 3;
  private static final int FIRST_HIDDEN = 25;

  private final Form form;
  private final Table table;
  private final Sums sums;
  private final FillSheet sheet;
  private final FormulaWords words;
  private final CellMap places = new CellMap();
  private final boolean isBeside;
  private int bottom = TOP;

  TableSheet(Form form, Table table, Sums sums, FillSheet sheet, FormulaWords words) {
    this.form = form;
    this.table = table;
    this.sums = sums;
    this.sheet = sheet;
    this.words = words;
    this.isBeside = table.layout() != Table.Layout.ACROSS;
  }

  /**
   * Writes the sheet.
   *
   * @return formulas for the cells that are still empty and the things that are wrong
   */
  FillingProgress write(Filler filler) {
    sheet.widths(widths());
    sheet.landscape();
    sheet.text(0, 0, table.width(), Kind.HEADING, table.heading());
    sheet.height(0, 26);
    layOut();
    WatchColumns hidden = new WatchColumns(sheet, FIRST_HIDDEN);
    watch(filler, hidden);
    colourCells();
    restrict();
    sheet.sheet().createFreezePane(0, 1);
    return new FillingProgress(
        table.label(), empty(), hidden.count(), sheet.sheet().getSheetName());
  }

  private List<Integer> widths() {
    List<Integer> widths =
        new ArrayList<>(
            switch (table.layout()) {
              case BLOCKS -> List.of(30);
              case MATRIX -> List.of(7, 12, 46).subList(3 - labels(), 3);
              case ACROSS -> List.<Integer>of();
            });
    while (widths.size() < table.width()) {
      widths.add(table.layout() == Table.Layout.BLOCKS ? 18 : 10);
    }
    if (isBeside) {
      widths.add(2);
      widths.add(NOTE_WIDTH);
    }
    return widths;
  }

  /** How many columns the labels of a line take; the first is the narrowest. */
  private int labels() {
    int figures = table.blocks().stream().mapToInt(block -> block.columns().size()).max().orElse(0);
    return Math.max(0, Math.min(3, table.width() - figures));
  }

  private void layOut() {
    List<PrintedCell> cells = PrintedTable.cells(table);
    for (PrintedCell cell : cells) {
      bottom = Math.max(bottom, TOP + cell.row() + cell.rows());
      CellKey key = cell.key();
      if (key != null) {
        places.put(key, TOP + cell.row(), cell.column());
      }
    }
    for (int row = TOP; row < bottom; row++) {
      sheet.height(row, HEIGHT);
    }
    cells.forEach(cell -> put(cell, TOP + cell.row()));
  }

  private void put(PrintedCell cell, int row) {
    CellKey key = cell.key();
    if (key == null) {
      Kind kind = cell.kind() == PrintedCell.Kind.LABEL ? Kind.LABEL : Kind.HEAD;
      sheet.cell(row, cell.column(), cell.rows(), cell.columns(), kind).setCellValue(cell.text());
    } else if (sums.isSum(key)) {
      String parts = places.names(sums.parts(key));
      String sum = "IF(COUNT(" + parts + ")=0,\"\",SUM(" + parts + "))";
      sheet.formula(row, cell.column(), cell.columns(), Kind.SUM, sum);
    } else {
      sheet.cell(row, cell.column(), cell.rows(), cell.columns(), Kind.FIGURE);
    }
  }

  private void watch(Filler filler, WatchColumns hidden) {
    Watches all = new Watches(form, table, places, sums, words);
    Map<Integer, List<String>> beside = new TreeMap<>();
    List<String> below = new ArrayList<>();
    all.lastYear(filler).forEach((row, told) -> add(beside, row, FormulaWords.quoted(told)));
    List<Watch> watches = new ArrayList<>(all.all(filler));
    watches.sort(Comparator.comparing(Watch::colour)); // of two colours the graver shows
    for (Watch watch : watches) {
      WatchColumns.Told told = hidden.add(watch);
      paint(watch, told.isBroken());
      if (isBeside) {
        add(beside, watch.row(), told.brief());
      }
      if (!isBeside || !watch.brief().isEmpty()) {
        below.add(told.sentence());
      }
    }
    tell(beside, below, hidden);
  }

  private static void add(Map<Integer, List<String>> beside, int row, String formula) {
    beside.computeIfAbsent(row, key -> new ArrayList<>()).add(formula);
  }

  private void paint(Watch watch, String isBroken) {
    if (!watch.cells().isEmpty()) {
      boolean red = watch.colour() == Colour.RED;
      sheet.colour(
          places.areas(watch.cells()),
          isBroken,
          red ? FillStyles.RED : FillStyles.AMBER,
          red ? "9C0006" : "7F4F00");
    }
  }

  private void tell(Map<Integer, List<String>> beside, List<String> below, WatchColumns hidden) {
    String progress =
        words.sentence("table.progress", FormulaWords.of(empty()), FormulaWords.of(hidden.count()));
    int column = table.width() + 1;
    int row = bottom + 1;
    if (isBeside) {
      sheet.formula(TOP, column, 1, Kind.NOTE, progress);
    } else {
      sheet.formula(row++, 0, table.width(), Kind.NOTE, progress);
    }
    beside.forEach(
        (at, told) -> {
          sheet.height(at, told.size() > FEW ? CROWDED : HEIGHT);
          sheet.formula(at, column, 1, Kind.NOTE, FormulaWords.joined(told));
        });
    for (String sentence : below) {
      sheet.height(row, 18);
      sheet.formula(row++, 0, table.width(), Kind.NOTE, sentence);
    }
  }

  private List<FormCell> filledIn() {
    return table.cells().stream().filter(cell -> !sums.isSum(cell.key())).toList();
  }

  private List<CellRangeAddress> filledIn(Column.Type type) {
    return places.areas(
        filledIn().stream().filter(cell -> cell.type() == type).map(FormCell::key).toList());
  }

  /** How many cells nobody has touched, as a formula. */
  private String empty() {
    List<CellKey> cells = filledIn().stream().map(FormCell::key).toList();
    return cells.size() + "-COUNTA(" + places.names(cells) + ")";
  }

  private void colourCells() {
    Map<Column.Type, List<CellKey>> byType =
        table.cells().stream()
            .collect(
                Collectors.groupingBy(
                    FormCell::type,
                    TreeMap::new,
                    Collectors.mapping(FormCell::key, Collectors.toList())));
    byType.forEach(
        (type, cells) ->
            places
                .areas(cells)
                .forEach(
                    area ->
                        sheet.colour(
                            List.of(area),
                            Watches.wrong(first(area), type),
                            FillStyles.RED,
                            "9C0006")));
    places
        .areas(filledIn().stream().map(FormCell::key).toList())
        .forEach(
            area ->
                sheet.colour(
                    List.of(area), "ISBLANK(" + first(area) + ")", FillStyles.EMPTY, "000000"));
  }

  private static String first(CellRangeAddress area) {
    return new CellAddress(area.getFirstRow(), area.getFirstColumn()).formatAsString();
  }

  private void restrict() {
    DataValidationHelper helper = sheet.sheet().getDataValidationHelper();
    for (Column.Type type : Column.Type.values()) {
      List<CellRangeAddress> areas = filledIn(type);
      if (!areas.isEmpty()) {
        String why = words.text(type == Column.Type.AMOUNT ? "only.amount" : "only.count");
        sheet.restrict(areas, constraint(helper, type), words.text("only.title"), why);
      }
    }
  }

  private static DataValidationConstraint constraint(
      DataValidationHelper helper, Column.Type type) {
    return switch (type) {
      case COUNT -> helper.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
      case CHANGE ->
          helper.createIntegerConstraint(OperatorType.BETWEEN, "-1000000000", "1000000000");
      case AMOUNT -> helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
    };
  }
}
