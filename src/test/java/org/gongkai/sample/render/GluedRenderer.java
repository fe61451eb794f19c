package org.gongkai.sample.render;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.sample.page.Page;
import org.gongkai.sample.page.Part;
import org.gongkai.sample.page.Part.Kind;
import org.gongkai.sample.page.Part.Tabular;
import org.gongkai.sample.page.Part.Text;
import org.gongkai.sample.page.PrintedTable;

/** Writes what follows the introduction as one line without any white space. */
final class GluedRenderer implements Renderer {

  private final Function<PrintedTable, List<String>> cells;

  GluedRenderer(Function<PrintedTable, List<String>> cells) {
    this.cells = cells;
  }

  @Override
  public String render(Page page, String charset) {
    List<Part> parts = page.parts();
    int first = firstTable(parts);
    String head =
        parts.subList(0, first).stream().map(this::text).collect(Collectors.joining("\n"));
    String rest =
        parts.subList(first, parts.size()).stream().map(this::text).collect(Collectors.joining());
    return head + "\n" + rest.replaceAll("\\s+", "") + "\n";
  }

  /** The heading above the first statutory table. */
  private static int firstTable(List<Part> parts) {
    int at = 0;
    while (!(parts.get(at) instanceof Tabular tabular && tabular.statutory())) {
      at++;
    }
    while (!(parts.get(at) instanceof Text text && text.kind() == Kind.HEADING)) {
      at--;
    }
    return at;
  }

  private String text(Part part) {
    return part instanceof Tabular tabular
        ? String.join("", cells.apply(tabular.table()))
        : ((Text) part).text();
  }
}
