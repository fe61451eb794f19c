package org.gongkai.output.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.form.ReportSection;
import org.gongkai.form.Table;
import org.gongkai.model.CellKey;
import org.gongkai.model.Fact;
import org.gongkai.output.sums.PrintedCell;
import org.gongkai.output.sums.PrintedCell.Kind;
import org.gongkai.output.sums.PrintedTable;

/**
 * The report as a page for the agency's website: headings, captions and header cells with their
 * scope, so that it can be heard as well as seen; no script, nothing from elsewhere.
 */
public final class OwnReportPage {

  private static final String STYLE =
      "body{margin:2em auto;max-width:60em;padding:0 1em;font:1.05em/1.9 \"Noto Serif CJK"
          + " SC\",SimSun,serif;"
          + "color:#111;background:#fff}h1{font-size:1.6em;text-align:center;line-height:1.4}h2{font-size:1.2em;margin:1.6em"
          + " 0 .6em}p{margin:0;text-indent:2em}"
          + ".table{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.85em;line-height:1.5}caption{padding:.4em;font-weight:bold}th,td{border:1px"
          + " solid #555;padding:.3em .4em}"
          + "th{background:#f2f2f2;font-weight:normal}th[scope^=row]{text-align:left}td{text-align:center;min-width:2.5em}@media"
          + " print{body{margin:0;max-width:none}}";

  private final OwnReport report;
  private final Map<CellKey, Fact> cells;
  private final StringBuilder page = new StringBuilder();

  public OwnReportPage(OwnReport report) {
    this.report = report;
    this.cells = report.cells();
  }

  public void write(OutputStream out) throws IOException {
    page.setLength(0);
    page.append(Html.begin("zh-CN", report.title(), STYLE));
    paragraph(report.period());
    report.sections().forEach(this::section);
    page.append(Html.end());
    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void section(ReportSection section) {
    line("<section>");
    line("<h2>" + Html.escaped(OwnReport.heading(section)) + "</h2>");
    report.table(section).ifPresent(this::table);
    report.paragraphs(section).stream()
        .filter(paragraph -> report.table(section).isEmpty())
        .forEach(this::paragraph);
    line("</section>");
  }

  private void paragraph(String text) {
    line("<p>" + Html.escaped(text) + "</p>");
  }

  private void table(Table table) {
    line(
        "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\""
            + Html.escaped(table.label())
            + "\">");
    line("<table>");
    line("<caption>" + Html.escaped(report.caption(table)) + "</caption>");
    List<List<PrintedCell>> rows = rows(table);
    int heads = heads(rows);
    part("thead", rows.subList(0, heads));
    part("tbody", rows.subList(heads, rows.size()));
    line("</table>");
    line("</div>");
  }

  private static List<List<PrintedCell>> rows(Table table) {
    List<List<PrintedCell>> rows = new ArrayList<>();
    for (PrintedCell cell : PrintedTable.cells(table)) {
      while (rows.size() <= cell.row()) {
        rows.add(new ArrayList<>());
      }
      rows.get(cell.row()).add(cell);
    }
    rows.forEach(row -> row.sort(Comparator.comparingInt(PrintedCell::column)));
    return rows;
  }

  /** How many rows are heads of the whole table. */
  private static int heads(List<List<PrintedCell>> rows) {
    int heads = 0;
    while (heads < rows.size()
        && rows.get(heads).stream().allMatch(cell -> cell.kind() == Kind.HEAD)) {
      heads++;
    }
    return heads;
  }

  private void part(String element, List<List<PrintedCell>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    line("<" + element + ">");
    for (List<PrintedCell> row : rows) {
      page.append("<tr>");
      row.forEach(this::cell);
      line("</tr>");
    }
    line("</" + element + ">");
  }

  private void cell(PrintedCell cell) {
    CellKey key = cell.key();
    String element = key == null ? "th" : "td";
    page.append('<').append(element);
    if (key == null) {
      attribute("scope", scope(cell));
    }
    if (cell.rows() > 1) {
      attribute("rowspan", Integer.toString(cell.rows()));
    }
    if (cell.columns() > 1) {
      attribute("colspan", Integer.toString(cell.columns()));
    }
    page.append('>').append(Html.escaped(text(cell))).append("</").append(element).append('>');
  }

  private String text(PrintedCell cell) {
    return Optional.ofNullable(cell.key())
        .map(cells::get)
        .map(fact -> fact.quantity().printed())
        .orElse(cell.text());
  }

  private static String scope(PrintedCell cell) {
    boolean isLabel = cell.kind() == Kind.LABEL;
    boolean isGroup = isLabel ? cell.rows() > 1 : cell.columns() > 1;
    return (isLabel ? "row" : "col") + (isGroup ? "group" : "");
  }

  private void attribute(String name, String value) {
    page.append(' ').append(name).append("=\"").append(value).append('"');
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
