package org.gongkai.sample.render;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.sample.page.DressedTable;
import org.gongkai.sample.page.SampleCell;
import org.gongkai.sample.page.SamplePart.Text;

/** HTML as it should be; with heads of tables marked as such where asked. */
final class PlainMarkup implements HtmlMarkup {

  private final boolean headed;

  /**
   * Prepares.
   *
   * @param headed whether heads are {@code th} in a {@code thead}
   */
  PlainMarkup(boolean headed) {
    this.headed = headed;
  }

  @Override
  public String page(String title, String charset, String body) {
    return HtmlMarkup.head(title, charset) + "<body>\n" + body + "\n</body>\n</html>\n";
  }

  @Override
  public String text(Text text) {
    String inner = HtmlMarkup.escaped(text.text());
    return switch (text.kind()) {
      case TITLE -> "<h1>" + inner + "</h1>";
      case HEADING -> headed ? "<h2>" + inner + "</h2>" : "<p><strong>" + inner + "</strong></p>";
      case SIGNATURE -> "<p style=\"text-align:right\">" + inner + "</p>";
      default -> "<p>" + inner + "</p>";
    };
  }

  @Override
  public String table(DressedTable table) {
    int heads = headed ? table.headRows() : 0;
    List<List<SampleCell>> rows = table.rows();
    String head = heads == 0 ? "" : "<thead>\n" + rows(rows.subList(0, heads)) + "</thead>\n";
    return "<table border=\"1\">\n"
        + head
        + "<tbody>\n"
        + rows(rows.subList(heads, rows.size()))
        + "</tbody>\n</table>";
  }

  private String rows(List<List<SampleCell>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(this::cell).collect(Collectors.joining("", "<tr>", "</tr>\n")))
        .collect(Collectors.joining());
  }

  private String cell(SampleCell cell) {
    boolean figure = cell.kind() == SampleCell.Kind.FIGURE || cell.kind() == SampleCell.Kind.FILLER;
    String tag = headed && !figure ? "th" : "td";
    return "<"
        + tag
        + HtmlMarkup.spans(cell)
        + ">"
        + HtmlMarkup.escaped(cell.text())
        + "</"
        + tag
        + ">";
  }
}
