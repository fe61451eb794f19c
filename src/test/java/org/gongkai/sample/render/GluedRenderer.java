package org.gongkai.sample.render;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.sample.page.DressedPage;
import org.gongkai.sample.page.DressedTable;
import org.gongkai.sample.page.SamplePart;
import org.gongkai.sample.page.SamplePart.Kind;
import org.gongkai.sample.page.SamplePart.Tabular;
import org.gongkai.sample.page.SamplePart.Text;

/** Writes what follows the introduction as one line without any white space. */
final class GluedRenderer implements Renderer {

  private final Function<DressedTable, List<String>> cells;

  GluedRenderer(Function<DressedTable, List<String>> cells) {
    this.cells = cells;
  }

  @Override
  public String render(DressedPage page, String charset) {
    List<SamplePart> parts = page.parts();
    int first = firstTable(parts);
    String head =
        parts.subList(0, first).stream().map(this::text).collect(Collectors.joining("\n"));
    String rest =
        parts.subList(first, parts.size()).stream().map(this::text).collect(Collectors.joining());
    return head + "\n" + rest.replaceAll("\\s+", "") + "\n";
  }

  /** The heading above the first statutory table. */
  private static int firstTable(List<SamplePart> parts) {
    int at = 0;
    while (!(parts.get(at) instanceof Tabular tabular && tabular.statutory())) {
      at++;
    }
    while (!(parts.get(at) instanceof Text text && text.kind() == Kind.HEADING)) {
      at--;
    }
    return at;
  }

  private String text(SamplePart part) {
    return part instanceof Tabular tabular
        ? String.join("", cells.apply(tabular.table()))
        : ((Text) part).text();
  }
}
