package org.gongkai.sample.render;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.sample.page.DressedPage;
import org.gongkai.sample.page.DressedTable;
import org.gongkai.sample.page.SamplePart;
import org.gongkai.sample.page.SamplePart.Tabular;
import org.gongkai.sample.page.SamplePart.Text;

/** Writes a page as HTML: how its tables are cut and spanned, and whose markup it speaks. */
final class HtmlRenderer implements Renderer {

  private final Function<DressedTable, List<SamplePart>> tables;
  private final HtmlMarkup markup;

  HtmlRenderer(Function<DressedTable, List<SamplePart>> tables, HtmlMarkup markup) {
    this.tables = tables;
    this.markup = markup;
  }

  @Override
  public String render(DressedPage page, String charset) {
    DressedPage cut = page.mapTables(tables);
    String body = cut.parts().stream().map(this::part).collect(Collectors.joining("\n"));
    return markup.page(page.title(), charset, body);
  }

  private String part(SamplePart part) {
    return part instanceof Tabular tabular
        ? markup.table(tabular.table())
        : markup.text((Text) part);
  }
}
