package org.gongkai.reader.sheet;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the part of a workbook that holds a sheet. */
final class XlsxSheet extends DefaultHandler {

  /** A column narrower than this part of a digit shows none. */
  private static final double SLIT = 0.5;

  private static final int LAST_COLUMN = SpreadsheetVersion.EXCEL2007.getLastColumnIndex();

  private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

  private final SheetCells cells;
  private final XlsxValues values;
  private final XlsxText inline = new XlsxText();
  private final StringBuilder value = new StringBuilder();
  private final StringBuilder formula = new StringBuilder();
  private StringBuilder open = new StringBuilder();
  private int row = -1;
  private int column = -1;
  private String type = "n";
  private CellLook look = CellLook.PLAIN;
  private boolean hasFormula;
  private boolean hidesZeros;
  private final Formulas formulas = new Formulas();

  XlsxSheet(SheetCells cells, XlsxValues values) {
    this.cells = cells;
    this.values = values;
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    open = new StringBuilder();
    switch (local) {
      case "col" -> startColumns(attributes);
      case "row" -> startRow(attributes);
      case "c" -> startCell(attributes);
      case "sheetView" -> hidesZeros = "0".equals(attributes.getValue("showZeros"));
      case "v" -> open = value;
      case "f" -> {
        hasFormula = true;
        open = formula;
      }
      case "mergeCell" -> merge(CellRangeAddress.valueOf(get(attributes, "ref", "")));
      default -> inline.start(local, attributes);
    }
  }

  @Override
  public void endElement(String uri, String local, String qualified) {
    open = new StringBuilder();
    if (local.equals("c")) {
      endCell();
    } else {
      inline.end(local);
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    open.append(characters, start, length);
    inline.characters(characters, start, length);
  }

  private void startColumns(Attributes attributes) {
    boolean hidden =
        XlsxWorkbook.isTrue(attributes, "hidden") || isBelow(SLIT, attributes.getValue("width"));
    if (hidden) {
      int first = Integer.parseInt(get(attributes, "min", "1")) - 1;
      int last = Integer.parseInt(get(attributes, "max", "1")) - 1;
      cells.hideColumns(first, Math.min(last, LAST_COLUMN));
    }
  }

  /** A row or a cell without a number of its own follows the one before it. */
  private void startRow(Attributes attributes) {
    row = Integer.parseInt(get(attributes, "r", Integer.toString(row + 2))) - 1;
    column = -1;
    checkPlace(row, LAST_ROW);
    if (XlsxWorkbook.isTrue(attributes, "hidden") || isBelow(1, attributes.getValue("ht"))) {
      cells.hideRow(row);
    }
  }

  private void startCell(Attributes attributes) {
    String name = attributes.getValue("r");
    column = name == null ? column + 1 : new CellAddress(name).getColumn();
    checkPlace(column, LAST_COLUMN);
    type = get(attributes, "t", "n");
    look = values.look(Integer.parseInt(get(attributes, "s", "0")));
    value.setLength(0);
    formula.setLength(0);
    hasFormula = false;
    inline.clear();
  }

  /** What lies beyond the last row or column would cost the more the farther it is. */
  private static void checkPlace(int place, int last) {
    if (place < 0 || place > last) {
      throw new IllegalArgumentException("beyond the sheet: " + place);
    }
  }

  private void endCell() {
    String text = text();
    cells.put(row, column, text);
    note(text);
    if (look.framed()) {
      cells.frame(row, column);
    }
  }

  private void note(String text) {
    if (type.equals("n") && !value.toString().isBlank()) {
      double number = Double.parseDouble(value.toString().strip());
      formulas.number(row, column, number);
      if (hasFormula && !text.isEmpty()) {
        formulas.formula(row, column, formula.toString(), number, text);
      }
    } else if (lacksValue()) {
      CellLook own = look;
      formulas.formula(row, column, formula.toString(), value -> own.text(value, false));
    } else if (hasFormula && text.isEmpty()) {
      formulas.empty(row, column, formula.toString());
    }
  }

  /** Compares formulas with their values, once the sheet is read. */
  void settle(boolean unsettled) {
    formulas.settle(cells, unsettled);
  }

  /** A formula saved without its value is shown as it is, until it is known what it comes to. */
  private String text() {
    if (lacksValue()) {
      return "=" + formula;
    }
    if (hidesZeros && type.equals("n") && value.toString().strip().equals("0")) {
      return "";
    }
    return type.equals("inlineStr")
        ? look.text(inline.string())
        : values.text(type, value.toString(), look);
  }

  private boolean lacksValue() {
    return hasFormula && value.isEmpty() && !type.equals("str");
  }

  private void merge(CellRangeAddress range) {
    cells.merge(
        new CellRange(
            range.getFirstRow(),
            range.getFirstColumn(),
            range.getLastRow(),
            range.getLastColumn()));
  }

  private static boolean isBelow(double least, @Nullable String size) {
    return size != null && Double.parseDouble(size) < least;
  }

  private static String get(Attributes attributes, String name, String other) {
    String found = attributes.getValue(name);
    return found == null ? other : found;
  }
}
