package org.gongkai.sample.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gongkai.sample.page.DressedPage;
import org.gongkai.sample.page.DressedTable;
import org.gongkai.sample.page.SampleCell;
import org.gongkai.sample.page.SamplePart;
import org.gongkai.sample.page.SamplePart.Tabular;
import org.gongkai.sample.page.SamplePart.Text;

/** Writes a page as markdown: pipe tables, an empty cell for every place a span covers. */
final class MarkdownRenderer implements Renderer {

  private final UnaryOperator<DressedTable> spans;

  MarkdownRenderer() {
    this(Spans::filled);
  }

  /** Prepares to do something else with spans. */
  MarkdownRenderer(UnaryOperator<DressedTable> spans) {
    this.spans = spans;
  }

  @Override
  public String render(DressedPage page, String charset) {
    return page.parts().stream().map(this::block).collect(Collectors.joining("\n\n")) + "\n";
  }

  private String block(SamplePart part) {
    if (part instanceof Tabular tabular) {
      return table(spans.apply(tabular.table()));
    }
    Text text = (Text) part;
    return switch (text.kind()) {
      case TITLE -> "# " + text.text();
      case HEADING -> "## " + text.text();
      default -> text.text();
    };
  }

  private static String table(DressedTable table) {
    List<String> lines = new ArrayList<>(table.rows().stream().map(MarkdownRenderer::row).toList());
    lines.add(1, "|" + "---|".repeat(table.width()));
    return String.join("\n", lines);
  }

  private static String row(List<SampleCell> cells) {
    return cells.stream()
        .map(cell -> cell.text().replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }
}
