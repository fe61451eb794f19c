package org.gongkai.sample.render;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.sample.page.DressedTable;
import org.gongkai.sample.page.SampleCell;
import org.gongkai.sample.page.SamplePart.Text;

/**
 * Tables made of {@code div} that a style sheet lays out; there are no spans.
 *
 * @param cell the element of a cell
 * @param rows how a row is laid out
 * @param cells how a cell is laid out
 */
record DivMarkup(String cell, String rows, String cells) implements HtmlMarkup {

  private static final HtmlMarkup PLAIN = new PlainMarkup(false);

  @Override
  public String page(String title, String charset, String body) {
    String style =
        "<style>.t{display:table;border-collapse:collapse}.r{display:%s}".formatted(rows)
            + ".c{display:%s;border:1px solid #333;padding:2px}</style></head>".formatted(cells);
    return PLAIN.page(title, charset, body).replace("</head>", style);
  }

  @Override
  public String text(Text text) {
    return PLAIN.text(text);
  }

  @Override
  public String table(DressedTable table) {
    return Spans.filled(table).rows().stream()
        .map(this::row)
        .collect(Collectors.joining("", "<div class=\"t\">\n", "</div>"));
  }

  private String row(List<SampleCell> row) {
    return row.stream()
        .map(each -> HtmlMarkup.escaped(each.text()))
        .map(text -> "<%s class=\"c\">%s</%s>".formatted(cell, text, cell))
        .collect(Collectors.joining("", "<div class=\"r\">", "</div>\n"));
  }
}
