package org.gongkai.output.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.gongkai.model.wording.Language;

/** The sheet of a check as a page. */
public record CheckSheetPage(CheckSheet sheet, Language language) {

  private static final String STYLE =
      "body{margin:2em auto;max-width:52em;padding:0 1em;font:1em/1.7 \"Noto Sans CJK"
          + " SC\",\"Microsoft"
          + " YaHei\",sans-serif;color:#111;background:#fff}h1{font-size:1.5em}h2{font-size:1.2em;border-bottom:2px"
          + " solid #555;margin-top:2em}h3{font-size:1em;margin:1.4em 0"
          + " .3em}dl{display:grid;grid-template-columns:9em 1fr;margin:0}"
          + "dt{color:#444}dd{margin:0}footer{margin-top:2em;font-size:.9em;color:#444}article{break-inside:avoid}";

  public void write(OutputStream out) throws IOException {
    StringBuilder page = new StringBuilder();
    page.append(Html.begin(language.locale().toLanguageTag(), sheet.title(), STYLE));
    sheet.parts().forEach(part -> write(part, page));
    page.append("<footer>").append(Html.escaped(sheet.closing())).append("</footer>\n");
    page.append(Html.end());
    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void write(CheckSheet.Part part, StringBuilder page) {
    page.append("<section>\n").append(element("h2", part.heading()));
    part.lines().forEach(line -> page.append(element("p", line)));
    for (CheckSheet.Item item : part.items()) {
      page.append("<article>\n").append(element("h3", item.title())).append("<dl>\n");
      for (CheckSheet.Row row : item.rows()) {
        page.append(element("dt", row.label())).append(element("dd", row.text()));
      }
      page.append("</dl>\n</article>\n");
    }
    page.append("</section>\n");
  }

  private static String element(String name, String text) {
    return "<" + name + ">" + Html.escaped(text) + "</" + name + ">\n";
  }
}
