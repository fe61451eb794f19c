package org.gongkai.sample.render;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.sample.page.Page;
import org.gongkai.sample.page.Part;
import org.gongkai.sample.page.Part.Tabular;
import org.gongkai.sample.page.Part.Text;
import org.gongkai.sample.page.PrintedTable;

/** Writes a page as HTML: how its tables are cut and spanned, and whose markup it speaks. */
final class HtmlRenderer implements Renderer {

  private final Function<PrintedTable, List<Part>> tables;
  private final HtmlMarkup markup;

  HtmlRenderer(Function<PrintedTable, List<Part>> tables, HtmlMarkup markup) {
    this.tables = tables;
    this.markup = markup;
  }

  @Override
  public String render(Page page, String charset) {
    Page cut = page.mapTables(tables);
    String body = cut.parts().stream().map(this::part).collect(Collectors.joining("\n"));
    return markup.page(page.title(), charset, body);
  }

  private String part(Part part) {
    return part instanceof Tabular tabular
        ? markup.table(tabular.table())
        : markup.text((Text) part);
  }
}
