package org.gongkai.sample.render;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.sample.page.Part.Text;
import org.gongkai.sample.page.PrintedCell;
import org.gongkai.sample.page.PrintedTable;

/** Tables made of {@code div} that a style sheet lays out; there are no spans. */
final class DivMarkup implements HtmlMarkup {

  private static final String STYLE =
      "<style>.t{display:table;border-collapse:collapse}.r{display:table-row}"
          + ".c{display:table-cell;border:1px solid #333;padding:2px}</style>";

  private final HtmlMarkup plain = new PlainMarkup(false);

  @Override
  public String page(String title, String charset, String body) {
    return plain.page(title, charset, body).replace("</head>", STYLE + "</head>");
  }

  @Override
  public String text(Text text) {
    return plain.text(text);
  }

  @Override
  public String table(PrintedTable table) {
    return Spans.filled(table).rows().stream()
        .map(DivMarkup::row)
        .collect(Collectors.joining("", "<div class=\"t\">\n", "</div>"));
  }

  private static String row(List<PrintedCell> row) {
    return row.stream()
        .map(cell -> "<div class=\"c\">" + HtmlMarkup.escaped(cell.text()) + "</div>")
        .collect(Collectors.joining("", "<div class=\"r\">", "</div>\n"));
  }
}
