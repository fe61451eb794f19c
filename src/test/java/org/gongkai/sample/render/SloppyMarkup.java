package org.gongkai.sample.render;

import java.util.stream.Collectors;
import org.gongkai.sample.page.DressedTable;
import org.gongkai.sample.page.SampleCell;
import org.gongkai.sample.page.SamplePart.Text;

/**
 * HTML by hand, long ago: capital tags, end tags left out, an empty row below and an empty column
 * beside the table, broken lines in labels.
 */
final class SloppyMarkup implements HtmlMarkup {

  @Override
  public String page(String title, String charset, String body) {
    String meta =
        charset.isEmpty()
            ? ""
            : "<META HTTP-EQUIV=Content-Type CONTENT=\"text/html; charset=" + charset + "\">\n";
    return "<HTML><HEAD>\n"
        + meta
        + "<TITLE>"
        + HtmlMarkup.escaped(title)
        + "</TITLE>\n<BODY>\n"
        + body
        + "\n</BODY></HTML>\n";
  }

  @Override
  public String text(Text text) {
    return "<P ALIGN=left>" + HtmlMarkup.escaped(text.text());
  }

  @Override
  public String table(DressedTable table) {
    String emptyRow = "<TR><TD COLSPAN=" + (table.width() + 1) + ">&nbsp;\n";
    return table.rows().stream()
        .map(
            row ->
                row.stream()
                    .map(SloppyMarkup::cell)
                    .collect(Collectors.joining("\n", "<TR>", "\n<TD>&nbsp;\n")))
        .collect(Collectors.joining("", "<TABLE BORDER=1>\n", emptyRow + "</TABLE>"));
  }

  private static String cell(SampleCell cell) {
    String text = HtmlMarkup.escaped(cell.text());
    boolean breaks = cell.kind() == SampleCell.Kind.HEAD && text.length() > 5;
    String inner = breaks ? text.substring(0, 3) + "<BR>" + text.substring(3) : text;
    return "<TD"
        + HtmlMarkup.spans(cell).toUpperCase(java.util.Locale.ROOT).replace("\"", "")
        + ">"
        + inner;
  }
}
