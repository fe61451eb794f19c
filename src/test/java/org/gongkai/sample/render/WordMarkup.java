package org.gongkai.sample.render;

import java.util.stream.Collectors;
import org.gongkai.sample.page.DressedTable;
import org.gongkai.sample.page.SampleCell;
import org.gongkai.sample.page.SamplePart.Text;

/**
 * HTML as an office suite exports it: text in pieces over many spans, long labels over several
 * paragraphs, an {@code o:p} at the end of each, a hard space in empty cells.
 */
final class WordMarkup implements HtmlMarkup {

  private static final int PIECE = 3;
  private static final int PARAGRAPH = 12;

  @Override
  public String page(String title, String charset, String body) {
    String head =
        HtmlMarkup.head(title, charset)
            .replace(
                "<html ",
                "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                    + " xmlns:w=\"urn:schemas-microsoft-com:office:word\" ");
    return head
        + "<body lang=ZH-CN style='tab-interval:21.0pt'>\n<div class=WordSection1>\n"
        + body
        + "\n</div>\n</body>\n</html>\n";
  }

  @Override
  public String text(Text text) {
    return paragraph(text.text());
  }

  @Override
  public String table(DressedTable table) {
    return table.rows().stream()
        .map(
            row ->
                row.stream()
                    .map(WordMarkup::cell)
                    .collect(Collectors.joining("", " <tr style='mso-yfti-irow:0'>\n", " </tr>\n")))
        .collect(
            Collectors.joining(
                "",
                "<table class=MsoNormalTable border=1 style='border-collapse:collapse'>\n",
                "</table>"));
  }

  private static String cell(SampleCell cell) {
    String inner =
        cell.text().length() > PARAGRAPH
            ? paragraph(cell.text().substring(0, PARAGRAPH))
                + paragraph(cell.text().substring(PARAGRAPH))
            : paragraph(cell.text());
    return "  <td" + HtmlMarkup.spans(cell) + " valign=center>" + inner + "</td>\n";
  }

  private static String paragraph(String text) {
    if (text.isEmpty()) {
      return "<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>";
    }
    StringBuilder html = new StringBuilder("<p class=MsoNormal align=center>");
    for (int at = 0; at < text.length(); at += PIECE) {
      String piece = text.substring(at, Math.min(text.length(), at + PIECE));
      html.append("<span style='font-family:仿宋_GB2312;mso-bidi-font-size:10.5pt'>")
          .append(HtmlMarkup.escaped(piece))
          .append("</span>");
    }
    return html.append("<span lang=EN-US><o:p></o:p></span></p>").toString();
  }
}
