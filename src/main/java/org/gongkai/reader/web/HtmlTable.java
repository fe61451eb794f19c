package org.gongkai.reader.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.document.Grid;
import org.gongkai.model.SourceSpan;
import org.gongkai.reader.BaselineShift;
import org.gongkai.reader.Limits;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * A table of a page: told apart from mere layout, and laid out as a browser does it. Spans are
 * clamped as the HTML standard says: a row span ends with its group of rows, a column span at 1000.
 */
final class HtmlTable {

  private static final int WIDEST_SPAN = 1_000;

  /** A cell longer than this is prose, … */
  private static final int PROSE = 200;

  /** … and a table with prose and no more cells than this is there to place it on the page. */
  private static final int LAYOUT_CELLS = 12;

  private static final Pattern LEADING_DIGITS = Pattern.compile("\\s*([0-9]{1,7})");
  private static final Set<String> GROUPS = Set.of("thead", "tbody", "tfoot");
  private static final Set<String> ROWS = Set.of("tr");
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> CAPTIONS = Set.of("caption");

  private final Element table;
  private final AppearanceFinder looks;
  private final List<List<Row>> groups;
  private final List<Element> cells;

  HtmlTable(Element table, AppearanceFinder looks) {
    this.table = table;
    this.looks = looks;
    this.groups = groups();
    this.cells =
        groups.stream().flatMap(List::stream).flatMap(row -> row.cells().stream()).toList();
  }

  /** Holds data, not the parts of a page. */
  boolean isData() {
    return isWide()
        && !table.attr("role").equals("presentation")
        && !holdsTable()
        && !(cells.size() <= LAYOUT_CELLS && cells.stream().anyMatch(HtmlTable::isProse));
  }

  /** The caption, where there is one. */
  List<Element> captions() {
    return shown(table, CAPTIONS);
  }

  Grid grid(SourceSpan location, Limits.Allowance allowance) {
    Grid.Builder grid = Grid.builder(location);
    for (List<Row> rows : groups) {
      for (int row = 0; row < rows.size(); row++) {
        grid.row();
        addCells(grid, rows.get(row), rows.size() - row, allowance);
      }
    }
    return grid.build();
  }

  private void addCells(Grid.Builder grid, Row row, int rowsLeft, Limits.Allowance allowance) {
    for (Element cell : row.cells()) {
      int rowSpan = span(cell.attr("rowspan"), rowsLeft, rowsLeft);
      int columnSpan = span(cell.attr("colspan"), WIDEST_SPAN, 1);
      allowance.spend((long) rowSpan * columnSpan);
      grid.cell(text(cell), rowSpan, columnSpan);
    }
  }

  /** A cell without text isn't blank where a picture may show a figure, or one is struck out. */
  private String text(Element cell) {
    Lines lines = new Lines(new ArrayList<>());
    HtmlFlow.walk(cell, lines, looks);
    return lines.texts().isEmpty() && (Visibility.hasPicture(cell, looks) || looks.hasStruck(cell))
        ? BaselineShift.UNCLEAR
        : String.join("\n", lines.texts());
  }

  /** A span as browsers read it: leading digits, else 1. */
  private static int span(String attribute, int most, int forZero) {
    if (attribute.isEmpty()) {
      return 1;
    }
    Matcher digits = LEADING_DIGITS.matcher(attribute);
    int span = digits.lookingAt() ? Integer.parseInt(digits.group(1)) : 1;
    return Math.min(span == 0 ? forZero : span, most);
  }

  /** Some row has more than one cell; a single column only stacks things. */
  private boolean isWide() {
    return groups.stream().flatMap(List::stream).anyMatch(row -> row.cells().size() > 1);
  }

  /** Holds another table of more than one cell. */
  private boolean holdsTable() {
    return cells.stream()
        .filter(cell -> cell.firstElementChild() != null)
        .flatMap(Element::stream)
        .filter(inner -> inner.nameIs("table"))
        .anyMatch(HtmlTable::isOfManyCells);
  }

  private static boolean isOfManyCells(Element table) {
    return table.stream().filter(inner -> CELLS.contains(inner.normalName())).limit(2).count() > 1;
  }

  private static boolean isProse(Element cell) {
    return cell.text().length() > PROSE;
  }

  /** Rows by group, in the order shown: heads, bodies, feet. */
  private List<List<Row>> groups() {
    return shown(table, GROUPS).stream()
        .sorted(Comparator.comparing(HtmlTable::place))
        .map(group -> shown(group, ROWS).stream().map(this::cellsOf).map(Row::new).toList())
        .toList();
  }

  private static int place(Element group) {
    return group.nameIs("thead") ? 0 : group.nameIs("tbody") ? 1 : 2;
  }

  private List<Element> shown(Element parent, Set<String> names) {
    List<Element> shown = new ArrayList<>();
    for (Node child : parent.childNodes()) {
      if (child instanceof Element element
          && names.contains(element.normalName())
          && !Visibility.isRemoved(element, looks)) {
        shown.add(element);
      }
    }
    return shown;
  }

  private List<Element> cellsOf(Element row) {
    return shown(row, CELLS);
  }

  /** The cells of a row that are shown. */
  private record Row(List<Element> cells) {}

  /** The lines of a cell that say something; a small table in it is read as its text. */
  private record Lines(List<String> texts) implements HtmlFlow.Sink {

    @Override
    public void line(String text, int headingLevel) {
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }

    @Override
    public boolean takes(Element table) {
      return false;
    }
  }
}
